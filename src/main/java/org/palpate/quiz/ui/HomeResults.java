package org.palpate.quiz.ui;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import org.palpate.base.ui.AppRoutes;
import org.palpate.quiz.AttemptListItem;

/** The last results, and the way to all of them. */
final class HomeResults extends Composite<Section> {

    HomeResults(List<AttemptListItem> results, Clock clock) {
        Anchor all = new Anchor(AppRoutes.ATTEMPTS, "All your attempts");
        all.addClassName("home-results__all");
        getContent().addClassName("home-results");
        getContent()
                .add(new H2("Your last results"), new AttemptList(results, clock.instant()), all);
    }
}
