package org.palpate.course.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ContentLink;
import org.palpate.content.CourseModule;
import org.palpate.content.ModuleItem;
import org.palpate.course.ModuleOrigin;
import org.palpate.course.ModuleService;

/** One built-in module, to look at and to copy. */
@Route(AppRoutes.BUILT_IN_MODULE)
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class BuiltInModuleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ModuleService modules;
    private final transient ModuleWords words;
    private final transient ContentLibrary library;
    private String title = "";

    BuiltInModuleView(ModuleService modules, ContentLibrary library) {
        this.modules = modules;
        this.library = library;
        this.words = new ModuleWords(library, List.of());
        getContent().addClassName("material");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("moduleId").orElse("");
        CourseModule module =
                library.module(id)
                        .orElseThrow(() -> new NotFoundException("There is no such module"));
        title = module.title();
        Anchor back = new Anchor(AppRoutes.MODULES, "All modules");
        back.addClassName("material-back");
        Button copy = new Button("Duplicate to change it", click -> duplicate(id));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Header header = new Header(new H1(module.title()), copy);
        header.addClassName("material-header");
        Paragraph lead = new Paragraph(module.lead());
        lead.addClassName("page-lead");
        Paragraph facts = new Paragraph(ModuleWords.facts(module));
        facts.addClassName("muted");
        Paragraph passing = new Paragraph(ModuleWords.passing(module.passRule()));
        passing.addClassName("muted");
        getContent().removeAll();
        getContent()
                .add(back, header, lead, facts, passing, new H2("What is in it"), items(module));
    }

    @Override
    public String getPageTitle() {
        return title + " · Palpate";
    }

    private OrderedList items(CourseModule module) {
        OrderedList list = new OrderedList();
        list.addClassName("module-items");
        module.items().forEach(item -> list.add(row(item)));
        return list;
    }

    private ListItem row(ModuleItem item) {
        Span kind = new Span(ModuleWords.kind(item));
        kind.addClassName("module-item__kind");
        Anchor name = new Anchor(link(item).path(), words.title(item));
        name.addClassName("module-item__title");
        Span origin = new Span(words.origin(item));
        origin.addClassName("module-item__origin");
        Div text = new Div(name, origin);
        text.addClassName("module-item__words");
        ListItem row = new ListItem(kind, text);
        row.addClassNames("module-item", "module-item--fixed");
        return row;
    }

    private static ContentLink link(ModuleItem item) {
        return switch (item) {
            case ModuleItem.LessonItem(var id) -> new ContentLink(ContentLink.Kind.LESSON, id, "");
            case ModuleItem.CardItem(var id) -> new ContentLink(ContentLink.Kind.CARD, id, "");
            case ModuleItem.CheckItem(var lesson, _) ->
                    new ContentLink(ContentLink.Kind.LESSON, lesson, "");
            case ModuleItem.CaseItem(var id) -> new ContentLink(ContentLink.Kind.CASE, id, "");
        };
    }

    private void duplicate(String id) {
        UI.getCurrent()
                .navigate(
                        AppRoutes.moduleOf(
                                modules.duplicate(new ModuleOrigin.BuiltIn(id).toString())));
    }
}
