package org.palpate.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.account.CurrentUser;
import org.palpate.account.RegistrationSettings;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;
import org.palpate.course.ClassRefused;
import org.palpate.course.JoinOffer;
import org.palpate.course.JoinService;

/** Lets somebody join the class behind a code. */
@Route(AppRoutes.JOIN)
@PageTitle("Join a class · Palpate")
@AnonymousAllowed
class JoinView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient JoinService joining;
    private final transient CurrentUser currentUser;
    private final transient RegistrationSettings registration;

    JoinView(JoinService joining, CurrentUser currentUser, RegistrationSettings registration) {
        this.joining = joining;
        this.currentUser = currentUser;
        this.registration = registration;
        getContent().addClassName("join");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        getContent().removeAll();
        if (currentUser.get().isEmpty()) {
            getContent().add(visitorOffer(AppRoutes.joinBy(code)));
        } else if (code.isEmpty()) {
            getContent().add(new H1("Join a class"), new JoinForm("Type your code"));
        } else {
            look(code);
        }
    }

    private void look(String code) {
        try {
            getContent().add(offer(joining.look(code), code));
        } catch (ClassRefused refused) {
            getContent().add(problem(refused), new JoinForm("Try another code"));
        }
    }

    private Component offer(JoinOffer found, String code) {
        if (found.alreadyIn()) {
            return card(
                    new H1("You are in " + found.name()),
                    new Paragraph("There is nothing left to do here."),
                    link(AppRoutes.CLASSES, "See your classes"));
        }
        Button join = new Button("Join", click -> join(code, found.name()));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        return card(
                new H1("Join " + found.name() + "?"),
                new Paragraph(
                        "With "
                                + String.join(", ", found.instructors())
                                + ". They will see your name and the work they assign to you."),
                join);
    }

    private void join(String code, String name) {
        try {
            joining.join(code);
            Notifications.done("You are in " + name + ".");
            UI.getCurrentOrThrow().navigate(AppRoutes.CLASSES);
        } catch (ClassRefused refused) {
            getContent().removeAll();
            getContent().add(problem(refused), new JoinForm("Try another code"));
        }
    }

    private static Component problem(ClassRefused refused) {
        Paragraph why = new Paragraph(refused.getMessage());
        why.addClassNames("banner", "banner--warning");
        why.getElement().setAttribute("role", "alert");
        Div problem = new Div(new H1("Join a class"), why);
        problem.addClassName("join__problem");
        return problem;
    }

    private Component visitorOffer(String back) {
        Anchor register = new Anchor(AppRoutes.registerAndReturnTo(back), "Make an account");
        register.setVisible(registration.open());
        return card(
                new H1("Join a class"),
                new Paragraph("Sign in first; you come straight back here."),
                link(AppRoutes.signInAndReturnTo(back), "Sign in"),
                register);
    }

    private static Anchor link(String path, String title) {
        Anchor link = new Anchor(path, title);
        link.addClassName("button-link");
        return link;
    }

    private static Div card(Component... parts) {
        Div card = new Div(parts);
        card.addClassNames("panel", "join__card");
        return card;
    }
}
