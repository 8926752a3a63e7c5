package org.palpate.quiz.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;

import org.palpate.quiz.CategoryProgress;

/** How many cases of each category are solved. */
final class CategoryProgressList extends Composite<UnorderedList> {

    CategoryProgressList(List<CategoryProgress> categories) {
        getContent().addClassName("category-progress");
        categories.forEach(category -> getContent().add(row(category)));
    }

    private static ListItem row(CategoryProgress progress) {
        Span name = new Span(PlanLabels.of(progress.category()));
        name.addClassName("category-progress__name");
        Span count = new Span(progress.solved() + " of " + progress.total() + " solved");
        count.addClassName("category-progress__count");
        ProgressBar bar = new ProgressBar(0, progress.total(), progress.solved());
        bar.getElement().setAttribute("aria-label", PlanLabels.of(progress.category()));
        ListItem row = new ListItem(name, count, bar);
        row.addClassName("category-progress__row");
        return row;
    }
}
