package org.palpate.library.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;
import org.palpate.planner.Rule;

/** Every rule under its heading; the filter stands in the address. */
@Route(AppRoutes.RULES)
@PageTitle("Rules · Palpate")
@AnonymousAllowed
class RuleListView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ContentLibrary library;
    private final RuleFilterBar bar = new RuleFilterBar(this::change);
    private final Paragraph count = new Paragraph();
    private final Div sections = new Div();

    RuleListView(ContentLibrary library) {
        this.library = library;
        Paragraph lead =
                new Paragraph(
                        "Every mark in a result rests on one of these. Each says how certain it is,"
                                + " and leads to the lesson that teaches it.");
        lead.addClassName("page-lead");
        count.addClassName("rule-list__count");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("rule-list");
        getContent().add(new H1("Rules"), lead, bar, count, sections);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RuleFilter filter = RuleFilter.from(event.getLocation().getQueryParameters());
        bar.show(filter);
        PageDescription.set("The rules of massage for runners, one sentence each, by heading.");
        show(filter);
    }

    private void change(RuleFilter filter) {
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(AppRoutes.RULES, filter.toQuery()));
        show(filter);
    }

    private void show(RuleFilter filter) {
        List<Rule> hits = library.rules().stream().filter(filter::matches).toList();
        int all = library.rules().size();
        count.setText(hits.size() == all ? all + " rules" : hits.size() + " of " + all + " rules");
        sections.removeAll();
        if (hits.isEmpty()) {
            sections.add(nothingFound());
        }
        Map<String, List<Rule>> bySection =
                hits.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Rule::section, LinkedHashMap::new, Collectors.toList()));
        bySection.forEach((section, rules) -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("rule-list__rules");
            rules.forEach(rule -> list.add(new RuleLine(rule)));
            H2 heading = new H2(section);
            heading.setId(section.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
            sections.add(heading, list);
        });
    }

    private Div nothingFound() {
        Div empty =
                new Div(
                        new H2("No rule fits all of that"),
                        new Paragraph("Try another word, or look at all of them."),
                        new Button(
                                "Clear the filters",
                                click -> {
                                    bar.show(RuleFilter.ALL);
                                    change(RuleFilter.ALL);
                                }));
        empty.addClassName("empty-state");
        return empty;
    }
}
