package org.palpate.course.ui;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;
import org.palpate.course.AssignmentService;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassService;
import org.palpate.course.ModuleChoice;

/** An instructor assigns a module: which, to whom, when and how. */
@Route(AppRoutes.NEW_ASSIGNMENT)
@PageTitle("Assign a module · Palpate")
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class NewAssignmentView extends Composite<Div> implements BeforeEnterObserver {

    private final transient AssignmentService assignments;
    private final transient ClassService classes;
    private final transient Clock clock;

    NewAssignmentView(AssignmentService assignments, ClassService classes, Clock clock) {
        this.assignments = assignments;
        this.classes = classes;
        this.clock = clock;
        getContent().addClassName("new-assignment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClassDetails schoolClass =
                event.getRouteParameters()
                        .get("classId")
                        .flatMap(AppRoutes::uuid)
                        .flatMap(classes::find)
                        .orElseThrow(() -> new NotFoundException("There is no such class"));
        UUID classId = schoolClass.id();
        AssignmentForm form = new AssignmentForm(classes.members(classId));
        form.startFrom(clock.instant());
        ComboBox<ModuleChoice> module = moduleField(assignments.choices(classId), form);
        Button assign = new Button("Assign", click -> assign(classId, module, form));
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(assign, new Anchor(AppRoutes.assignmentsOfClass(classId), "Cancel"));
        actions.addClassName("form-actions");
        Paragraph where =
                new Paragraph(
                        new Anchor(AppRoutes.assignmentsOfClass(classId), schoolClass.name()));
        where.addClassName("eyebrow");
        getContent().removeAll();
        getContent().add(where, new H1("Assign a module"), module, form, actions);
    }

    private static ComboBox<ModuleChoice> moduleField(
            List<ModuleChoice> choices, AssignmentForm form) {
        ComboBox<ModuleChoice> field = new ComboBox<>("Module");
        field.setItems(choices);
        field.setItemLabelGenerator(
                choice -> choice.own() ? choice.title() + " (yours)" : choice.title());
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                String before = change.getOldValue() == null ? "" : change.getOldValue().title();
                form.suggestTitle(before, change.getValue().title());
            }
        });
        return field;
    }

    private void assign(UUID classId, ComboBox<ModuleChoice> module, AssignmentForm form) {
        ModuleChoice choice = module.getValue();
        if (choice == null) {
            form.say(List.of("Choose a module."));
            module.focus();
            return;
        }
        AssignmentTerms terms = form.read().orElse(null);
        if (terms == null) {
            return;
        }
        try {
            UUID id = assignments.assign(classId, choice.origin(), terms);
            Notifications.done("“" + terms.title() + "” is assigned.");
            getUI().ifPresent(ui -> ui.navigate(AppRoutes.assignmentOfClass(classId, id)));
        } catch (IllegalArgumentException refused) {
            form.say(List.of(String.valueOf(refused.getMessage())));
        }
    }
}
