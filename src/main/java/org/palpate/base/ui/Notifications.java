package org.palpate.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the edge of the screen, which a screen reader speaks too. */
public final class Notifications {

    private static final int LONG_ENOUGH_TO_READ = 6000;

    private Notifications() {}

    /** Says that something was done. */
    public static void done(String text) {
        show(text).addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Says that something could not be done. */
    public static void problem(String text) {
        var notification = show(text);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
    }

    private static Notification show(String text) {
        return Notification.show(text, LONG_ENOUGH_TO_READ, Position.BOTTOM_CENTER);
    }
}
