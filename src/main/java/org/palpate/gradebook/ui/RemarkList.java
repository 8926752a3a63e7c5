package org.palpate.gradebook.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.base.ui.MomentText;
import org.palpate.gradebook.AttemptRemark;

/** Comments with who wrote them and when. */
final class RemarkList extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    RemarkList(List<AttemptRemark> remarks) {
        getContent().addClassName("remark-list");
        remarks.forEach(remark -> getContent().add(item(remark)));
    }

    static ListItem item(AttemptRemark remark) {
        Span text = new Span(remark.text());
        text.addClassName("remarks__text");
        Span who = new Span(new Text(remark.author() + ", "), new MomentText(remark.at()));
        who.addClassName("muted");
        return new ListItem(text, who);
    }
}
