package org.palpate.base.ui;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

import com.vaadin.flow.component.UI;

/** The time zone of whoever looks, as their browser gives it. */
public final class BrowserZone {

    private BrowserZone() {}

    /** The zone of the current page; UTC where the browser names none that is known. */
    public static ZoneId current() {
        String name = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        if (name == null || name.isEmpty()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
