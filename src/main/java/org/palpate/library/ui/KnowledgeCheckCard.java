package org.palpate.library.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ScoreText;
import org.palpate.content.CheckAnswer;
import org.palpate.content.CheckMarker;
import org.palpate.content.CheckResult;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ContentLink;
import org.palpate.content.KnowledgeCheck;
import org.palpate.picture.PictureGallery;

/** A question to the reader, who may answer as often as they like and hears why each time. */
public final class KnowledgeCheckCard extends Composite<Section> {

    private final transient KnowledgeCheck check;
    private final transient BiConsumer<CheckAnswer, CheckResult> onAnswer;
    private final CheckForm form;
    private final Div result = new Div();
    private final Div before = new Div();
    private final Button submit = new Button("Check my answer", click -> answer());
    private boolean explained = true;
    private boolean changeable = true;

    /**
     * Make a card.
     *
     * @param onAnswer told every answer and what it earned; never told an untouched one
     */
    public KnowledgeCheckCard(
            KnowledgeCheck check,
            PictureGallery gallery,
            ContentLibrary library,
            BiConsumer<CheckAnswer, CheckResult> onAnswer) {
        this.check = check;
        this.onAnswer = onAnswer;
        this.form = CheckForm.of(check, gallery, library);
        Paragraph ask = new Paragraph(check.ask());
        ask.addClassName("check__ask");
        ask.setId("ask-" + check.id());
        Span label = new Span("Question");
        label.addClassName("check__label");
        Div head = new Div(label, before);
        head.addClassName("check__head");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        result.addClassName("check__result");
        result.getElement().setAttribute("tabindex", "-1").setAttribute("aria-live", "polite");
        getContent().addClassName("check");
        getContent().setId("check-" + check.id());
        getContent().getElement().setAttribute("aria-labelledby", "ask-" + check.id());
        getContent().add(head, ask, form, submit, result);
    }

    /** Show that it was answered right before. */
    public KnowledgeCheckCard rightBefore(boolean right) {
        before.removeAll();
        if (right) {
            before.add(LessonMark.done("Answered right before"));
        }
        return this;
    }

    /** Keep the marks and the explanations back, as an exam does. */
    public KnowledgeCheckCard withoutFeedback() {
        explained = false;
        submit.setText("Keep my answer");
        return this;
    }

    /** Show an answer that was given before; where the card explains, with its explanation. */
    public KnowledgeCheckCard answered(CheckAnswer answer) {
        form.show(answer);
        // The content may have changed since; what the form shows fits the question.
        CheckResult marked = CheckMarker.mark(check, form.answer());
        result.removeAll();
        if (marked.answered()) {
            tell(marked);
        }
        return this;
    }

    /** Let the answer be read and no longer changed. */
    public KnowledgeCheckCard locked() {
        form.lock();
        submit.setVisible(false);
        changeable = false;
        return this;
    }

    private void answer() {
        CheckAnswer answer = form.answer();
        CheckResult marked = CheckMarker.mark(check, answer);
        result.removeAll();
        if (!marked.answered()) {
            Paragraph nothing = new Paragraph(form.invitation());
            nothing.addClassName("check__nothing");
            result.add(nothing);
            return;
        }
        onAnswer.accept(answer, marked);
        tell(marked);
        result.getElement().callJsFunction("focus");
    }

    private void tell(CheckResult marked) {
        if (explained) {
            explain(marked);
        } else {
            Paragraph kept =
                    new Paragraph(
                            changeable
                                    ? "Your answer is kept. You may still change it."
                                    : "This is the answer that you handed in.");
            kept.addClassName("check__kept");
            result.add(kept);
        }
    }

    private void explain(CheckResult marked) {
        result.add(verdict(marked));
        UnorderedList parts = new UnorderedList();
        parts.addClassName("check__parts");
        marked.parts().forEach(part -> parts.add(part(part)));
        result.add(parts, rules());
        if (marked.isRight() && changeable) {
            rightBefore(true);
        }
    }

    private Paragraph verdict(CheckResult marked) {
        String glyph = marked.isRight() ? "met" : marked.share() > 0 ? "dose-off" : "missing";
        String words =
                marked.isRight()
                        ? "Right."
                        : marked.share() > 0
                                ? "Partly right: "
                                        + ScoreText.of(marked.share())
                                        + " of it. "
                                        + (changeable
                                                ? "Look at the marks and try again."
                                                : "Look at the marks.")
                                : changeable
                                        ? "Not right yet. Read why, and try again."
                                        : "Not right. Read why.";
        Span sign = new Span();
        sign.addClassNames("glyph", "glyph--" + glyph);
        sign.getElement().setAttribute("aria-hidden", "true");
        Paragraph verdict = new Paragraph(sign, new Span(words));
        verdict.addClassNames("check__verdict", "check__verdict--" + glyph);
        return verdict;
    }

    private static ListItem part(CheckResult.Part part) {
        Mark mark = Mark.of(part.mark());
        Span sign = new Span();
        sign.addClassNames("glyph", "glyph--" + mark.glyph());
        sign.getElement().setAttribute("aria-hidden", "true");
        Span word = new Span(mark.word());
        word.addClassName("check-part__mark");
        Span text = new Span(part.text());
        text.addClassName("check-part__text");
        Paragraph because = new Paragraph(part.because());
        because.addClassName("check-part__because");
        ListItem item = new ListItem(sign, new Div(word, text, because));
        item.addClassNames(
                "check-part", "check-part--" + part.mark().name().toLowerCase(Locale.ROOT));
        return item;
    }

    private Div rules() {
        Div chips = new Div();
        chips.addClassName("rule-chips");
        List<String> ids = check.rules();
        chips.setVisible(!ids.isEmpty());
        Span label = new Span("It rests on");
        label.addClassName("rule-chips__label");
        chips.add(label);
        for (String id : ids) {
            Anchor chip = new Anchor(new ContentLink(ContentLink.Kind.RULE, id, "").path(), id);
            chip.addClassName("rule-chip");
            chips.add(chip);
        }
        return chips;
    }

    /** How a mark looks and what it is called. */
    private record Mark(String glyph, String word) {

        static Mark of(CheckResult.Mark mark) {
            return switch (mark) {
                case RIGHT -> new Mark("met", "Right");
                case WRONG -> new Mark("missing", "Wrong");
                case MISSED -> new Mark("left-open", "Missed");
                case LEFT_OUT -> new Mark("not-needed", "Rightly left out");
            };
        }
    }
}
