package org.palpate.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.account.AccountProblem;
import org.palpate.account.AccountRefused;
import org.palpate.account.SetupService;
import org.palpate.account.SignIn;
import org.palpate.base.ui.AppRoutes;

/** Makes the first administrator; there is no such page once there is one. */
@Route(AppRoutes.SETUP)
@PageTitle("Set up · Palpate")
@AnonymousAllowed
class SetupView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SetupService setup;
    private final transient SignIn signIn;
    private final TextField code = new TextField("Code");
    private final NewAccountForm form = new NewAccountForm();

    SetupView(SetupService setup, SignIn signIn) {
        this.setup = setup;
        this.signIn = signIn;
        getContent().addClassName("door");
        code.setHelperText("The program printed it when it started: four groups of four.");
        code.setRequiredIndicatorVisible(true);
        code.setManualValidation(true);
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        var fields = new Div(code, form);
        fields.addClassName("form-fields");
        var submit = new Button("Create administrator", click -> create());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(fields);
        getContent()
                .add(
                        new H1("Set up Palpate"),
                        new Paragraph(
                                "Create the first administrator, who looks after everybody else's"
                                        + " accounts."),
                        fields,
                        submit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.isOpen()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void create() {
        code.setInvalid(false);
        form.clearProblems();
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var wanted = form.read();
        try {
            setup.createAdministrator(
                    code.getValue(), wanted, String.valueOf(request.getRemoteAddr()));
        } catch (AccountRefused refused) {
            show(refused.problem());
            return;
        }
        signIn.withPassword(
                wanted.userName(),
                wanted.password(),
                request,
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrentOrThrow().getPage().setLocation(ReturnPath.HOME.address());
    }

    private void show(AccountProblem problem) {
        if (!form.show(problem)) {
            code.setErrorMessage(AccountTexts.of(problem));
            code.setInvalid(true);
            code.focus();
        }
    }
}
