package org.palpate.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.content.LessonPart;
import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.TeachAgain;

/** The lessons worth teaching again, the most urgent first. */
final class TeachAgainPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    TeachAgainPanel(StatisticsReport report, ElementLabels labels) {
        getContent().addClassNames("panel", "teach-again");
        getContent().add(new H2("Teach this again"));
        if (report.teachAgain().isEmpty()) {
            getContent().add(new Paragraph("Nothing was lost that a lesson teaches."));
            return;
        }
        OrderedList list = new OrderedList();
        report.teachAgain().forEach(advice -> list.add(item(advice, report, labels)));
        getContent().add(list);
    }

    private static ListItem item(TeachAgain advice, StatisticsReport report, ElementLabels labels) {
        String section = advice.part().section().heading();
        Anchor link = link(advice.part());
        link.addClassName("teach-again__section");
        Span lesson = new Span("in “" + advice.part().lesson().title() + "”");
        lesson.addClassName("muted");
        Div foot = new Div();
        foot.addClassName("teach-again__foot");
        ListItem item = new ListItem(new Div(link, lesson));
        if (!advice.rules().isEmpty()) {
            Span rule = new Span(labels.rule(advice.rules().getFirst()));
            rule.addClassName("teach-again__rule");
            item.add(rule);
            foot.add(
                    new Span(
                            GradeWords.count(advice.students(), "student", "students")
                                    + " lost "
                                    + GradeWords.points(advice.lost())
                                    + " points here"),
                    new AttemptsButton(section, advice.attempts(), report.sources()));
        }
        if (advice.wrongAnswers() > 0) {
            foot.add(
                    new Span(
                            advice.wrongAnswers()
                                    + " of "
                                    + GradeWords.count(advice.answers(), "answer", "answers")
                                    + " to its questions not wholly right"));
        }
        advice.checks().forEach(check -> foot.add(new AnswersButton(check, labels)));
        item.add(foot);
        return item;
    }

    /** The way to a section of a lesson. */
    static Anchor link(LessonPart part) {
        return new Anchor(part.link().path(), part.section().heading());
    }
}
