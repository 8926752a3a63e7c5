package org.palpate.base.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** A moment as a day and an hour, in the time zone of whoever looks. */
@Tag("palpate-moment")
@JavaScript("context://moment.js")
public class MomentText extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE, MMM d, h:mm a 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    public MomentText(Instant moment) {
        getElement().setText(FORM.format(moment));
        getElement().setAttribute("datetime", moment.toString());
    }
}
