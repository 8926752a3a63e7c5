package org.palpate.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.account.AccountProblem;
import org.palpate.account.AccountRefused;
import org.palpate.account.AccountService;
import org.palpate.account.CurrentUser;
import org.palpate.account.RegistrationSettings;
import org.palpate.account.SignIn;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;

/** Makes a learner's account and signs the new learner in. */
@Route(AppRoutes.REGISTER)
@PageTitle("Create account · Palpate")
@AnonymousAllowed
class RegisterView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient SignIn signIn;
    private final transient CurrentUser currentUser;
    private final NewAccountForm form = new NewAccountForm();
    private final Anchor login = new Anchor(AppRoutes.LOGIN, "Sign in");
    private ReturnPath back = ReturnPath.HOME;

    RegisterView(
            AccountService accounts,
            SignIn signIn,
            CurrentUser currentUser,
            RegistrationSettings registration) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.currentUser = currentUser;
        getContent().addClassName("door");
        getContent().add(new H1("Create your account"));
        if (registration.open()) {
            showForm();
        } else {
            getContent().add(new Paragraph(AccountTexts.of(AccountProblem.REGISTRATION_CLOSED)));
        }
        var line = new Paragraph("You have an account? ");
        line.add(login);
        getContent().add(line);
    }

    private void showForm() {
        var submit = new Button("Create account", click -> register());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(form);
        getContent()
                .add(
                        new Paragraph("It keeps your treatment plans and your progress."),
                        form,
                        submit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().isPresent()) {
            event.forwardTo(AppRoutes.HOME);
            return;
        }
        back = ReturnPath.in(event.getLocation()).orElse(ReturnPath.HOME);
        login.setHref(AppRoutes.signInAndReturnTo(back.path()));
    }

    private void register() {
        form.clearProblems();
        var wanted = form.read();
        try {
            accounts.register(wanted);
        } catch (AccountRefused refused) {
            if (!form.show(refused.problem())) {
                Notifications.problem(AccountTexts.of(refused.problem()));
            }
            return;
        }
        signIn.withPassword(
                wanted.userName(),
                wanted.password(),
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrentOrThrow().getPage().setLocation(back.address());
    }
}
