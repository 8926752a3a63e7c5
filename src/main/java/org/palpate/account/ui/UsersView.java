package org.palpate.account.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountListItem;
import org.palpate.account.AccountRole;
import org.palpate.account.AccountService;
import org.palpate.account.CurrentUser;
import org.palpate.account.SignedIn;
import org.palpate.base.ui.AppRoutes;

/** Everybody's accounts, for an administrator. */
@Route(AppRoutes.USERS)
@PageTitle("Users · Palpate")
@Menu(title = "Users", order = 90)
@RolesAllowed(AccountRole.Names.ADMINISTRATOR)
class UsersView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient SignedIn administrator;
    private final TextField search = new TextField("Search");
    private final Grid<AccountListItem> grid = new Grid<>();

    UsersView(AccountService accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.administrator = currentUser.require();
        getContent().addClassName("users-view");
        search.setPlaceholder("Name or e-mail");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        var add =
                new Button("Add a user", click -> new AddUserDialog(accounts, this::reload).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(search, add);
        bar.addClassName("toolbar");
        showColumns();
        getContent().add(new H1("Users"), bar, grid);
    }

    private void showColumns() {
        grid.addClassName("users-grid");
        grid.getElement().setAttribute("aria-label", "Users");
        grid.setAllRowsVisible(false);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText("Nobody matches your search.");
        grid.addComponentColumn(UsersView::personCell).setHeader("Person").setFlexGrow(3);
        grid.addColumn(account -> AccountTexts.of(account.role()))
                .setHeader("Role")
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::changeButton)
                .setHeader("Action")
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.setItems(
                query ->
                        accounts
                                .find(search.getValue(), query.getPage(), query.getPageSize())
                                .stream(),
                query -> Math.toIntExact(accounts.count(search.getValue())));
    }

    private static Div personCell(AccountListItem account) {
        var name = new Span(account.displayName());
        name.addClassName("person-name");
        var details =
                new Span(
                        account.userName()
                                + (account.email() == null ? "" : " · " + account.email()));
        details.addClassName("person-details");
        var cell = new Div(name, details);
        cell.addClassName("person-cell");
        if (!account.enabled()) {
            var state = new Span("Disabled");
            state.addClassName("state-badge");
            cell.add(state);
        }
        return cell;
    }

    private Button changeButton(AccountListItem account) {
        var button =
                new Button(
                        "Change",
                        click ->
                                new UserDialog(
                                                account,
                                                account.id().equals(administrator.id()),
                                                accounts,
                                                this::reload)
                                        .open());
        button.setAriaLabel("Change " + account.displayName());
        return button;
    }

    private void reload() {
        grid.getDataProvider().refreshAll();
    }
}
