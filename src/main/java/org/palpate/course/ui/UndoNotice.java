package org.palpate.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says that something is gone and offers to bring it back. */
final class UndoNotice extends Notification {

    private static final int MILLIS = 8000;

    UndoNotice(String words, Runnable onUndo) {
        Button undo =
                new Button(
                        "Undo",
                        event -> {
                            close();
                            onUndo.run();
                        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        Div content = new Div(new Span(words), undo);
        content.addClassName("notice");
        add(content);
        setDuration(MILLIS);
        setPosition(Position.BOTTOM_CENTER);
    }
}
