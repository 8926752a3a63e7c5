package org.palpate.course.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;
import org.palpate.content.CourseModule;
import org.palpate.course.ModuleChange;
import org.palpate.course.ModuleDetails;
import org.palpate.course.ModuleOrigin;
import org.palpate.course.ModuleService;

/** All modules that an instructor can assign: their own beside the built-in ones. */
@Route(AppRoutes.MODULES)
@PageTitle("Modules · Palpate")
@Menu(title = "Modules", order = 40)
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class ModulesView extends Composite<Div> {

    private final transient ModuleService modules;
    private final Checkbox archived = new Checkbox("Show archived modules");
    private final Div own = new Div();

    ModulesView(ModuleService modules) {
        this.modules = modules;
        Button add = new Button("New module", new CourseGlyph("add"), click -> create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Header header = new Header(new H1("Modules"), add);
        header.addClassName("material-header");
        Paragraph lead =
                new Paragraph(
                        "A module is what you assign to a class: lessons, cards, checks and cases in"
                                + " an order, and the rule by which it is passed.");
        lead.addClassName("page-lead");
        archived.addValueChangeListener(change -> showOwn());
        own.addClassName("material-own");
        Section mine = new Section(new H2("Your modules"), own, archived);
        Section builtIn = new Section(new H2("Built in"), builtIn());
        Div columns = new Div(mine, builtIn);
        columns.addClassName("material-columns");
        getContent().addClassName("material");
        getContent().add(header, lead, new MaterialTabs(AppRoutes.MODULES), columns);
        showOwn();
    }

    private Component builtIn() {
        UnorderedList list = new UnorderedList();
        list.addClassName("material-list");
        for (CourseModule module : modules.builtIn()) {
            list.add(
                    new ModuleCard(
                                    AppRoutes.builtInModuleOf(module.id()),
                                    module.title(),
                                    module.lead(),
                                    module.minutes(),
                                    module.items(),
                                    module.passRule())
                            .action(
                                    duplicate(
                                            new ModuleOrigin.BuiltIn(module.id()).toString(),
                                            module.title())));
        }
        return list;
    }

    private void showOwn() {
        own.removeAll();
        List<ModuleDetails> all = modules.own();
        archived.setVisible(all.stream().anyMatch(ModuleDetails::archived));
        List<ModuleDetails> shown =
                all.stream().filter(module -> !module.archived() || archived.getValue()).toList();
        if (shown.isEmpty()) {
            own.add(empty());
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("material-list");
        shown.forEach(module -> list.add(card(module)));
        own.add(list);
    }

    private static Component empty() {
        Div empty =
                new Div(
                        new H3("You have no module of your own yet"),
                        new Paragraph(
                                "Start a new one, or duplicate a built-in one and change it. Built-in"
                                        + " modules can be assigned as they are."));
        empty.addClassName("empty-state");
        return empty;
    }

    private ModuleCard card(ModuleDetails module) {
        String title = module.draft().title().isEmpty() ? "Untitled" : module.draft().title();
        Button shelf =
                module.archived()
                        ? new Button(
                                "Restore",
                                click ->
                                        change(
                                                modules.restore(module.id(), module.version()),
                                                "Restored."))
                        : new Button("Archive", click -> archive(module));
        shelf.setAriaLabel(shelf.getText() + " " + title);
        shelf.addThemeVariants(ButtonVariant.TERTIARY);
        return new ModuleCard(
                        AppRoutes.moduleOf(module.id()),
                        title,
                        module.draft().lead(),
                        module.draft().minutes(),
                        module.draft().items(),
                        module.draft().passRule())
                .state(state(module))
                .action(duplicate(module.origin(), title))
                .action(shelf);
    }

    private static Component state(ModuleDetails module) {
        if (module.archived()) {
            return MaterialChip.quiet("Archived");
        }
        int open = module.gaps().size();
        return open == 0
                ? MaterialChip.ready("Ready to assign")
                : MaterialChip.open(
                        open == 1 ? "One thing is missing" : open + " things are missing");
    }

    private Button duplicate(String origin, String title) {
        Button button =
                new Button(
                        "Duplicate",
                        click ->
                                UI.getCurrent()
                                        .navigate(AppRoutes.moduleOf(modules.duplicate(origin))));
        button.setAriaLabel("Duplicate " + title);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void create() {
        UI.getCurrent().navigate(AppRoutes.moduleOf(modules.create()));
    }

    private void archive(ModuleDetails module) {
        change(
                modules.archive(module.id(), module.version()),
                "Archived. Assignments that use it go on; you can restore it here.");
    }

    private void change(ModuleChange outcome, String words) {
        switch (outcome) {
            case ModuleChange.Changed _ -> Notifications.done(words);
            case ModuleChange.Outdated _, ModuleChange.Gone _ ->
                    Notifications.problem("This module has changed meanwhile. Look again.");
        }
        showOwn();
    }
}
