package org.palpate.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says that a student left the class and offers to bring them back. */
class MemberRemovedNotice extends Notification {

    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 12_000;

    MemberRemovedNotice(String name, Runnable onUndo) {
        Button undo =
                new Button(
                        "Undo",
                        click -> {
                            close();
                            onUndo.run();
                        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        Div content = new Div(new Span(name + " is out of the class. Their work is kept."), undo);
        content.addClassName("notice");
        add(content);
        setDuration(MILLIS);
        setPosition(Position.BOTTOM_CENTER);
    }
}
