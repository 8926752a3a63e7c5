package org.palpate.quiz.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Asks once before a plan is graded, naming what is still empty. */
final class SubmitDialog extends Dialog {

    static SubmitDialog forPractice(List<String> gaps, Runnable onSubmit) {
        return new SubmitDialog(
                gaps, "It is graded at once. You can see afterwards what was missing.", onSubmit);
    }

    static SubmitDialog forExam(List<String> gaps, Runnable onSubmit) {
        return new SubmitDialog(
                gaps,
                "You cannot change it afterwards. You see the result once it is released.",
                onSubmit);
    }

    private SubmitDialog(List<String> gaps, String what, Runnable onSubmit) {
        addClassName("submit-dialog");
        setHeaderTitle("Submit your plan?");
        if (gaps.isEmpty()) {
            add(new Paragraph("Everything you began is filled in."));
        } else {
            add(new Paragraph("Still empty:"));
            UnorderedList list = new UnorderedList();
            list.addClassName("submit-dialog__gaps");
            gaps.forEach(gap -> list.add(new ListItem(gap)));
            add(list);
        }
        Paragraph after = new Paragraph(what);
        after.addClassName("muted");
        add(after);
        Button goOn = new Button("Keep working", event -> close());
        Button submit =
                new Button(
                        "Submit plan",
                        event -> {
                            close();
                            onSubmit.run();
                        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        getFooter().add(goOn, submit);
    }
}
