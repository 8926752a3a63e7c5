package org.palpate.library.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.account.CurrentOwner;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ContentLink;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.Lesson;
import org.palpate.content.LessonBlock;
import org.palpate.library.CheckKey;
import org.palpate.library.ReadingProgress;
import org.palpate.library.ReadingService;
import org.palpate.picture.Picture;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.ui.PictureDialog;
import org.palpate.picture.ui.PictureDrawing;

/**
 * One section of a lesson: text, tables, figures, boxes and questions, and the rules it teaches.
 */
final class LessonSection extends Composite<Section> {

    private final transient Lesson lesson;
    private final transient ReadingProgress progress;
    private final transient ReadingService readings;
    private final transient PictureGallery gallery;
    private final transient ContentLibrary library;
    private final transient CurrentOwner currentOwner;

    LessonSection(
            Lesson lesson,
            Lesson.Section section,
            ReadingProgress progress,
            ReadingService readings,
            PictureGallery gallery,
            ContentLibrary library,
            CurrentOwner currentOwner) {
        this.lesson = lesson;
        this.progress = progress;
        this.readings = readings;
        this.gallery = gallery;
        this.library = library;
        this.currentOwner = currentOwner;
        H2 heading = new H2(section.heading());
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().setId(section.anchor());
        getContent().addClassName("lesson-section");
        getContent().add(heading);
        section.blocks().forEach(block -> getContent().add(component(block)));
        if (!section.teaches().isEmpty()) {
            getContent().add(rules("Rules in this section", section.teaches()));
        }
    }

    private Component component(LessonBlock block) {
        return switch (block) {
            case LessonBlock.Prose prose -> html("lesson-prose", prose.html());
            case LessonBlock.Table table -> table(table);
            case LessonBlock.Figure figure -> figure(figure);
            case LessonBlock.Box box -> box(box);
            case LessonBlock.Check check -> check(check.check());
        };
    }

    private static Html html(String className, String html) {
        return new Html("<div class=\"" + className + "\">" + html + "</div>");
    }

    /** Wide tables scroll inside themselves, by keyboard too. */
    private static Html table(LessonBlock.Table table) {
        return new Html(
                "<div class=\"lesson-table\" tabindex=\"0\" role=\"region\""
                        + " aria-label=\"Comparison\">"
                        + table.html()
                        + "</div>");
    }

    private Component figure(LessonBlock.Figure figure) {
        HtmlContainer frame = new HtmlContainer("figure");
        frame.addClassName("lesson-figure");
        gallery.picture(figure.picture()).ifPresent(picture -> frame.add(drawing(picture)));
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.setText(figure.caption());
        frame.add(caption);
        return frame;
    }

    private static Component drawing(Picture picture) {
        Paragraph alternative = new Paragraph(picture.alternative());
        alternative.addClassName("visually-hidden");
        NativeButton enlarge =
                new NativeButton("Enlarge", click -> new PictureDialog(picture).open());
        enlarge.addClassName("lesson-figure__enlarge");
        enlarge.setAriaLabel("Enlarge the picture: " + picture.title());
        Div drawing = new Div(new PictureDrawing(picture), alternative, enlarge);
        drawing.addClassName("lesson-figure__drawing");
        return drawing;
    }

    private Component box(LessonBlock.Box box) {
        Span name =
                new Span(
                        switch (box.tone()) {
                            case KEY -> "Keep this";
                            case CAUTION -> "Take care";
                            case EVIDENCE -> "What research says";
                        });
        name.addClassName("lesson-box__name");
        Aside aside = new Aside(name, html("lesson-prose", box.html()));
        aside.addClassNames(
                "lesson-box", "lesson-box--" + box.tone().name().toLowerCase(Locale.ROOT));
        if (box.tone() == LessonBlock.Tone.EVIDENCE) {
            Paragraph note =
                    new Paragraph("It does not change the protocol that your plans are graded by.");
            note.addClassName("lesson-box__note");
            aside.add(note);
        }
        if (!box.rules().isEmpty()) {
            aside.add(rules("", box.rules()));
        }
        return aside;
    }

    private Component check(KnowledgeCheck check) {
        return new KnowledgeCheckCard(
                        check,
                        gallery,
                        library,
                        (answer, result) -> {
                            if (result.answered()) {
                                readings.keepAnswer(
                                        currentOwner.obtain(),
                                        new CheckKey(lesson.id(), check.id()),
                                        result.share());
                            }
                        })
                .rightBefore(progress.isRight(lesson, check));
    }

    /** Links to the rules, each with its sentence as a tip. */
    private Div rules(String label, List<String> ids) {
        Div chips = new Div();
        chips.addClassName("rule-chips");
        if (!label.isEmpty()) {
            Span name = new Span(label);
            name.addClassName("rule-chips__label");
            chips.add(name);
        }
        for (String id : ids) {
            Anchor chip = new Anchor(new ContentLink(ContentLink.Kind.RULE, id, "").path(), id);
            chip.addClassName("rule-chip");
            library.rule(id).ifPresent(rule -> chip.setTitle(rule.says()));
            chips.add(chip);
        }
        return chips;
    }
}
