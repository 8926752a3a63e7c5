package org.palpate.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.account.IssuedPassword;

/** Shows a password once, to hand over. */
class IssuedPasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    IssuedPasswordDialog(IssuedPassword issued) {
        setHeaderTitle("Password for " + issued.userName());
        setCloseOnOutsideClick(false);
        var password = new Paragraph(new Code(issued.password()));
        password.addClassName("issued-password");
        add(
                new Paragraph("Hand it over now: it is not shown again."),
                password,
                new Paragraph("They can change it under their account."));
        var close = new Button("I have noted it", click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }
}
