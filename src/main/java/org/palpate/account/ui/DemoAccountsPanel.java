package org.palpate.account.ui;

import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.account.DemoAccounts;

/** The accounts that a visitor of the demonstration may use. */
class DemoAccountsPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    DemoAccountsPanel(DemoAccounts demo) {
        getContent().addClassName("demo-accounts");
        var list = new UnorderedList();
        for (var account : demo.all()) {
            var line = new ListItem(new Code(account.userName()));
            line.add(" (" + AccountTexts.of(account.role()).toLowerCase(Locale.ROOT) + ")");
            list.add(line);
        }
        var password = new Paragraph("Password of all: ");
        password.add(new Code(demo.password()));
        getContent().add(new H2("This is a demo"), list, password);
    }
}
