package org.palpate.base.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** A moment in the time zone of whoever looks: every date that a page shows is told by it. */
@Tag("palpate-moment")
@JavaScript("context://moment.js")
public class MomentText extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = form("EEE, MMM d, h:mm a 'UTC'");
    private static final DateTimeFormatter DAY = form("MMM d, uuuu");

    /** The day and the hour. */
    public MomentText(Instant moment) {
        this(moment, TIME);
    }

    private MomentText(Instant moment, DateTimeFormatter meanwhile) {
        getElement().setText(meanwhile.format(moment));
        getElement().setAttribute("datetime", moment.toString());
    }

    /** The day alone. */
    public static MomentText day(Instant moment) {
        MomentText text = new MomentText(moment, DAY);
        text.getElement().setAttribute("form", "day");
        return text;
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
