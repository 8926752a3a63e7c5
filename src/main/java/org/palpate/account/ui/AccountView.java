package org.palpate.account.ui;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;

import org.palpate.account.AccountService;
import org.palpate.account.SignIn;
import org.palpate.base.ui.AppRoutes;

/** A person's own account. */
@Route(AppRoutes.ACCOUNT)
@PageTitle("Your account · Palpate")
@PermitAll
class AccountView extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient SignIn signIn;
    private final Paragraph summary = new Paragraph();
    private final PersonForm person;

    AccountView(AccountService accounts, SignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.person = new PersonForm(accounts, this::renew);
        getContent().addClassName("account-view");
        getContent()
                .add(
                        new H1("Your account"),
                        summary,
                        person,
                        new PasswordForm(accounts, this::renew));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = accounts.own();
        summary.setText(
                "You are signed in as "
                        + own.userName()
                        + ". Your role: "
                        + AccountTexts.of(own.role()).toLowerCase(Locale.ROOT)
                        + ".");
        person.fill(own);
    }

    private void renew() {
        signIn.renew(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
