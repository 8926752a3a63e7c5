package org.palpate.course.ui;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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
    private final TextField title = new TextField("Title", change -> save(change.isFromClient()));
    private final TextArea lead =
            new TextArea("What it is about", change -> save(change.isFromClient()));
    private final IntegerField minutes = new IntegerField("Minutes");
    private final PassRuleFields passRule = new PassRuleFields(() -> save(true));
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
        title.setMaxLength(ModuleDraft.TITLE_MAX_LENGTH);
        lead.setMaxLength(ModuleDraft.LEAD_MAX_LENGTH);
        lead.setHelperText("One sentence for students.");
        minutes.setMin(1);
        minutes.setMax(ModuleDraft.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        minutes.setHelperText("About how long it takes, cases included.");
        minutes.addValueChangeListener(change -> save(change.isFromClient()));
        Anchor back = new Anchor(AppRoutes.MODULES, "All modules");
        back.addClassName("material-back");
        Div columns = new Div(form(), side());
        columns.addClassName("module-editor");
        Footer footer = new Footer(saved, gaps);
        footer.addClassName("editor-footer");
        getContent().addClassName("material");
        getContent().add(back, new H1("Your module"), conflict, columns, footer, editions);
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
        String name = title.getValue().isBlank() ? "Your module" : title.getValue();
        return name + " · Palpate";
    }

    private Component form() {
        Section about = new Section(new H2("About"), title, lead, minutes);
        Section content = new Section(new H2("What is in it"), items);
        Section pass = new Section(new H2("What passes it"), passRule);
        Div form = new Div(about, content, pass);
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
        title.setValue(module.draft().title());
        lead.setValue(module.draft().lead());
        minutes.setValue(module.draft().minutes() < 1 ? null : module.draft().minutes());
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
        return new ModuleDraft(
                title.getValue(),
                lead.getValue(),
                minutes.isEmpty() ? 0 : minutes.getValue(),
                items.items(),
                passRule.rule());
    }

    private void itemsChanged() {
        palette.show();
        save(true);
    }

    private void save(boolean fromClient) {
        if (fromClient) {
            ModuleDetails seen = Objects.requireNonNull(stored);
            report(modules.saveDraft(seen.id(), draft(), seen.version()));
        }
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
