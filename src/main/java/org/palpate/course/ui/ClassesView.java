package org.palpate.course.ui;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.account.CurrentUser;
import org.palpate.base.ui.AppRoutes;
import org.palpate.course.ClassService;
import org.palpate.course.ClassSummary;

/** The classes that whoever looks teaches and attends; an administrator sees all of them. */
@Route(AppRoutes.CLASSES)
@PageTitle("Classes · Palpate")
@Menu(title = "Classes", order = 20)
@PermitAll
class ClassesView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ClassService classes;

    ClassesView(ClassService classes, CurrentUser currentUser) {
        this.classes = classes;
        AccountRole role = currentUser.require().role();
        getContent().addClassName("classes");
        if (role == AccountRole.LEARNER) {
            getContent().add(new H1("Classes"), attended(classes.classesAttended()));
            getContent().add(new JoinForm("Join a class"));
            return;
        }
        getContent().add(head());
        List<ClassSummary> managed =
                role == AccountRole.ADMINISTRATOR ? classes.allClasses() : classes.classesTaught();
        addManaged(managed);
        List<ClassSummary> attended = classes.classesAttended();
        if (!attended.isEmpty()) {
            getContent()
                    .add(
                            new Section(
                                    new H2("Classes you attend"), ClassCard.list(attended, false)));
        }
    }

    private Header head() {
        Button add =
                new Button("New class", click -> new NewClassDialog(classes, this::open).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Header head = new Header(new H1("Classes"), add);
        head.addClassName("classes__head");
        return head;
    }

    private void addManaged(List<ClassSummary> managed) {
        List<ClassSummary> current = managed.stream().filter(each -> !each.archived()).toList();
        List<ClassSummary> archived = managed.stream().filter(ClassSummary::archived).toList();
        getContent()
                .add(
                        current.isEmpty()
                                ? empty(
                                        "No class yet",
                                        "Make one, then give your students its join code.")
                                : ClassCard.list(current, true));
        if (!archived.isEmpty()) {
            NativeDetails away =
                    new NativeDetails(
                            "Archived classes (" + archived.size() + ")",
                            ClassCard.list(archived, true));
            away.addClassName("classes__archived");
            getContent().add(away);
        }
    }

    private static Component attended(List<ClassSummary> attended) {
        return attended.isEmpty()
                ? empty(
                        "You are not in a class yet",
                        "Your instructor has a join code for you. Type it below, or open the link"
                                + " they sent you.")
                : ClassCard.list(attended, false);
    }

    private static Div empty(String title, String text) {
        Div empty = new Div(new H2(title), new Paragraph(text));
        empty.addClassName("empty-state");
        return empty;
    }

    private void open(UUID classId) {
        UI.getCurrentOrThrow().navigate(AppRoutes.classOf(classId) + "/people");
    }
}
