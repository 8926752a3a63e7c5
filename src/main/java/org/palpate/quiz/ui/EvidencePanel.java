package org.palpate.quiz.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.quiz.GradedResult.RuleWords;

/** What research says beside the rules; it never changes a mark. */
final class EvidencePanel extends Composite<Aside> {

    EvidencePanel(List<RuleWords> evidence, WayToLibrary way) {
        Paragraph lead = new Paragraph("What research says. It changes no mark.");
        lead.addClassName("muted");
        getContent().addClassName("evidence");
        getContent().add(new H2("Evidence"), lead);
        evidence.forEach(note -> getContent().add(new RuleNote(note, way)));
        getContent().setVisible(!evidence.isEmpty());
    }
}
