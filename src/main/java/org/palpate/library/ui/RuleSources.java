package org.palpate.library.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ContentLibrary;
import org.palpate.content.Source;
import org.palpate.planner.Rule;

/** Where a rule comes from, and what research says beside it. */
final class RuleSources extends Composite<Section> {

    private static final Set<String> ARTICLE =
            Set.of(
                    "THER", "CAT", "PRE", "POST", "GEN", "INJ", "ITB", "ACH", "KNEE", "PF", "HOME",
                    "CLOSE");

    RuleSources(Rule rule, ContentLibrary library) {
        getContent().addClassName("rule-sources");
        getContent().add(new H2("Where it comes from"));
        List<Source> sources =
                rule.sources().stream().flatMap(key -> library.source(key).stream()).toList();
        if (ARTICLE.contains(rule.id().substring(0, rule.id().indexOf('-')))) {
            getContent()
                    .add(
                            new Paragraph(
                                    "Mark Fadil, “Massage for Runners”, MASSAGE Magazine, in our"
                                            + " own words."));
        } else if (sources.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(
                                    "A reading of the article, or the judgment of the authors where"
                                            + " it is silent."));
        }
        if (!sources.isEmpty()) {
            UnorderedList list = new UnorderedList();
            sources.forEach(source -> list.add(new SourceLine(source)));
            list.addClassName("source-list");
            getContent().add(list);
        }
        List<Rule> evidence =
                rule.evidence().stream().flatMap(id -> library.rule(id).stream()).toList();
        if (!evidence.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("rule-list__rules");
            evidence.forEach(note -> list.add(new RuleLine(note)));
            getContent().add(new H3("What research says beside it"), list);
        }
        getContent().add(new Paragraph(new Anchor(AppRoutes.SOURCES, "All sources")));
    }
}
