package org.palpate.gradebook.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import org.palpate.base.ui.MomentText;
import org.palpate.gradebook.GradeChange;

/** Changes of a grade: what, why, by whom and when. */
final class ChangeList extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    ChangeList(List<GradeChange> changes) {
        getContent().addClassName("change-list");
        changes.forEach(change -> getContent().add(item(change)));
    }

    private static ListItem item(GradeChange change) {
        Span what = new Span(GradeWords.of(change.kind()) + ": " + GradeWords.change(change));
        what.addClassName("grade__what");
        Span who = new Span(new Text(change.who() + ", "), new MomentText(change.at()));
        who.addClassName("muted");
        return new ListItem(what, new Span("“" + change.reason() + "”"), who);
    }
}
