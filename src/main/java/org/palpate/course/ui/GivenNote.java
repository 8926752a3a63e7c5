package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import org.palpate.course.GivenGrade;
import org.palpate.course.OutcomeFigures;

/** What an instructor decided about the student's grade, with the reason. */
final class GivenNote extends Composite<Div> {

    private GivenNote(GivenGrade given, @Nullable OutcomeFigures earned, boolean whole) {
        getContent().addClassName("given-note");
        Double score = given.score();
        if (given.excused()) {
            add(
                    "You are excused: nothing is expected of you, and it does not count"
                            + because(given.excuseWord(), whole));
        }
        if (score != null) {
            add(AssignmentWords.given(score, earned) + because(given.scoreWord(), whole));
        }
        setVisible(!given.isNone());
    }

    /** With the whole reason. */
    static GivenNote of(GivenGrade given, @Nullable OutcomeFigures earned) {
        return new GivenNote(given, earned, true);
    }

    /** With as much of the reason as a list has room for. */
    static GivenNote inShort(GivenGrade given, @Nullable OutcomeFigures earned) {
        return new GivenNote(given, earned, false);
    }

    private void add(String words) {
        getContent().add(new Paragraph(words));
    }

    private static String because(GivenGrade.@Nullable Word word, boolean whole) {
        if (word == null) {
            return ".";
        }
        return whole
                ? ", because: “" + word.reason() + "” (" + word.who() + ")"
                : ", because: “" + AssignmentWords.shorten(word.reason()) + "”";
    }
}
