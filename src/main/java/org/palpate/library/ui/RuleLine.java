package org.palpate.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

import org.palpate.content.ContentLink;
import org.palpate.content.ContentLink.Kind;
import org.palpate.planner.Rule;
import org.palpate.words.PlanWords;

/** One rule in a list: its id, its sentence, how certain it is. */
final class RuleLine extends ListItem {

    RuleLine(Rule rule) {
        Anchor id = new Anchor(new ContentLink(Kind.RULE, rule.id(), "").path(), rule.id());
        id.addClassName("rule__id");
        Span certainty = new Span(PlanWords.of(rule.certainty()));
        certainty.addClassName("rule__certainty");
        Span says = new Span(new Span(rule.says() + " "), certainty);
        addClassName("rule-line");
        add(id, says);
    }
}
