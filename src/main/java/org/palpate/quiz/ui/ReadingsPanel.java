package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.palpate.quiz.GradedResult;
import org.palpate.quiz.GradedResult.FactWords;
import org.palpate.quiz.GradedResult.ReadingWords;

/** What the story told and what the rules worked out from it. */
final class ReadingsPanel extends Composite<Section> {

    ReadingsPanel(GradedResult result, WayToLibrary way) {
        getContent().addClassNames("panel", "readings");
        getContent().add(new H2("What the protocol rests on"));
        if (!result.readings().isEmpty()) {
            Paragraph lead = new Paragraph("Worked out from the story");
            lead.addClassName("readings__lead");
            DescriptionList worked = new DescriptionList();
            for (ReadingWords reading : result.readings()) {
                DescriptionList.Description text =
                        new DescriptionList.Description(
                                new Span(PlanLabels.capital(reading.text()) + " "),
                                way.rule(reading.rule()));
                way.lesson(reading.rule()).ifPresent(lesson -> text.add(new Span(" "), lesson));
                worked.add(new DescriptionList.Term(reading.label()), text);
            }
            getContent().add(lead, worked);
        }
        Paragraph lead = new Paragraph("Told in the story");
        lead.addClassName("readings__lead");
        DescriptionList told = new DescriptionList();
        for (FactWords fact : result.client().facts()) {
            told.add(
                    new DescriptionList.Term(fact.label()),
                    new DescriptionList.Description(PlanLabels.capital(fact.text())));
        }
        getContent().add(lead, told);
    }
}
