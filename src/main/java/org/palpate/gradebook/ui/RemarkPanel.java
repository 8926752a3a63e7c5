package org.palpate.gradebook.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;

import org.palpate.gradebook.AttemptDesk;
import org.palpate.gradebook.AttemptRemark;

/** What instructors have said about an attempt, and room to say more. */
final class RemarkPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    RemarkPanel(List<AttemptRemark> remarks, boolean mayWrite, Consumer<String> onWrite) {
        getContent().addClassNames("panel", "remarks");
        getContent().add(new H2("Comments"));
        if (remarks.isEmpty()) {
            Paragraph nothing = new Paragraph("Nobody has commented on this attempt yet.");
            nothing.addClassName("muted");
            getContent().add(nothing);
        } else {
            getContent().add(new RemarkList(remarks));
        }
        if (mayWrite) {
            getContent().add(form(onWrite));
        }
    }

    private static Section form(Consumer<String> onWrite) {
        TextArea text = new TextArea("Your comment");
        text.setMaxLength(AttemptDesk.LONGEST_COMMENT);
        text.setWidthFull();
        Button save =
                new Button(
                        "Add comment",
                        click -> {
                            text.setErrorMessage("Write your comment first.");
                            text.setInvalid(text.getValue().isBlank());
                            if (!text.isInvalid()) {
                                onWrite.accept(text.getValue());
                            }
                        });
        return new Section(text, save);
    }
}
