package org.palpate.course.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

import org.palpate.base.ui.MomentText;
import org.palpate.course.ClassMemberItem;

/** One person in the list of a class. */
class MemberRow extends ListItem {

    private static final long serialVersionUID = 1L;

    MemberRow(ClassMemberItem member, Consumer<ClassMemberItem> onRemove) {
        addClassName("member-row");
        Span name = new Span(member.displayName());
        name.addClassName("person-name");
        String email = member.email();
        Span details = new Span(member.userName() + (email == null ? "" : " · " + email));
        details.addClassName("person-details");
        Div person = new Div(name, details);
        person.addClassName("person-cell");
        Span joined = new Span(new Text("since "), MomentText.day(member.joinedAt()));
        joined.addClassName("member-row__since");
        Button remove = new Button("Remove", click -> onRemove.accept(member));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove " + member.displayName());
        add(person, joined, remove);
        getElement().setAttribute("tabindex", "-1");
    }

    void focus() {
        getElement().callJsFunction("focus");
    }
}
