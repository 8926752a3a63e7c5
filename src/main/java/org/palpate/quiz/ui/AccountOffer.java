package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.base.ui.AppRoutes;

/** Tells a visitor where their attempts are kept, and how to keep them for good. */
final class AccountOffer extends Composite<Paragraph> {

    AccountOffer(String path) {
        getContent().addClassName("account-offer");
        getContent()
                .add(
                        new Text("Your attempts are kept in this browser for 60 days. "),
                        new Anchor(AppRoutes.registerAndReturnTo(path), "Create an account"),
                        new Text(" to keep them for good; what you have done comes along."));
    }
}
