package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

import org.palpate.base.ui.AppRoutes;

/** Asks for a join code and goes to the class behind it. */
class JoinForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int MAX_LENGTH = 20;

    private final TextField code = new TextField("Join code");

    JoinForm(String title) {
        code.setMaxLength(MAX_LENGTH);
        code.setAutocomplete(Autocomplete.OFF);
        code.setManualValidation(true);
        code.setHelperText("Eight letters and digits, from your instructor.");
        code.addKeyPressListener(Key.ENTER, press -> go());
        Button go = new Button("Find the class", click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(code, go);
        form.addClassName("inline-form");
        getContent().addClassNames("panel", "join-form");
        getContent().add(new H2(title), form);
    }

    private void go() {
        String typed = code.getValue().replaceAll("[^A-Za-z0-9]", "");
        if (typed.isEmpty()) {
            code.setErrorMessage("Type the code that your instructor gave you.");
            code.setInvalid(true);
            code.focus();
            return;
        }
        UI.getCurrentOrThrow().navigate(AppRoutes.joinBy(typed));
    }
}
