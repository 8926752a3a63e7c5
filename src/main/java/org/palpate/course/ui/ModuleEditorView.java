package org.palpate.course.ui;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;
import org.palpate.content.ContentLibrary;
import org.palpate.course.CourseIds;
import org.palpate.course.ModuleChange;
import org.palpate.course.ModuleDetails;
import org.palpate.course.ModuleDraft;
import org.palpate.course.ModuleService;
import org.palpate.course.OwnCaseDetails;
import org.palpate.course.OwnCaseService;

/** Where an instructor composes a module; every change is stored at once. */
@Route(AppRoutes.MODULE)
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class ModuleEditorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ModuleService modules;
    private final AboutFields about = new AboutFields(this::save);
    private final PassRuleFields passRule = new PassRuleFields(this::save);
    private final ModuleItemList items;
    private final ItemPalette palette;
    private final GapList gaps = new GapList("Before you can assign it:", "Ready to assign");
    private final SavedNote saved = new SavedNote();
    private final EditConflict conflict =
            new EditConflict("module", this::takeStored, this::keepMine);
    private final Div editions = new Div();
    private transient @Nullable ModuleDetails stored;
    private transient @Nullable ModuleDetails elsewhere;

    ModuleEditorView(ModuleService modules, OwnCaseService ownCases, ContentLibrary library) {
        this.modules = modules;
        List<OwnCaseDetails> own = ownCases.own();
        ModuleWords words = new ModuleWords(library, own);
        items = new ModuleItemList(words, changed -> itemsChanged());
        palette = new ItemPalette(library, own, words, items::holds, items::add);
        Anchor back = new Anchor(AppRoutes.MODULES, "All modules");
        back.addClassName("material-back");
        Div columns = new Div(form(), side());
        columns.addClassName("module-editor");
        Div state = new Div(gaps, saved);
        state.addClassName("editor-state");
        getContent().addClassName("material");
        getContent().add(back, new H1("Your module"), state, conflict, columns, editions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ModuleDetails found =
                event.getRouteParameters()
                        .get("moduleId")
                        .flatMap(CourseIds::uuid)
                        .flatMap(modules::find)
                        .orElseThrow(() -> new NotFoundException("There is no such module"));
        show(found);
    }

    @Override
    public String getPageTitle() {
        String name = about.title().isBlank() ? "Your module" : about.title();
        return name + " · Palpate";
    }

    private Component form() {
        Section first = new Section(new H2("About"), about);
        Section content = new Section(new H2("What is in it"), items);
        Section pass = new Section(new H2("What passes it"), passRule);
        Div form = new Div(first, content, pass);
        form.addClassName("module-editor__form");
        return form;
    }

    private Component side() {
        Section add = new Section(new H2("Add"), palette);
        add.addClassNames("panel", "module-editor__side");
        return add;
    }

    private void show(ModuleDetails module) {
        stored = module;
        elsewhere = null;
        conflict.setVisible(false);
        about.show(module.draft());
        passRule.show(module.draft().passRule());
        items.show(module.draft().items());
        palette.show();
        gaps.show(module.gaps());
        showEditions(module);
    }

    private void showEditions(ModuleDetails module) {
        editions.removeAll();
        editions.add(new EditionList(modules.editions(module.id())));
    }

    private ModuleDraft draft() {
        return about.draft(items.items(), passRule.rule());
    }

    private void itemsChanged() {
        palette.show();
        save();
    }

    private void save() {
        ModuleDetails seen = Objects.requireNonNull(stored);
        report(modules.saveDraft(seen.id(), draft(), seen.version()));
    }

    private void report(ModuleChange outcome) {
        switch (outcome) {
            case ModuleChange.Changed(var current) -> {
                stored = current;
                gaps.show(current.gaps());
                conflict.setVisible(false);
                showEditions(current);
                saved.saved();
            }
            case ModuleChange.Outdated(var current) -> {
                elsewhere = current;
                conflict.setVisible(true);
                saved.notSaved();
            }
            case ModuleChange.Gone _ -> {
                saved.notSaved();
                Notifications.problem("This module is gone.");
            }
        }
    }

    private void takeStored() {
        if (elsewhere != null) {
            show(elsewhere);
            saved.saved();
        }
    }

    private void keepMine() {
        if (elsewhere != null) {
            report(modules.saveDraft(elsewhere.id(), draft(), elsewhere.version()));
        }
    }
}
