package org.palpate.course.ui;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.Notifications;
import org.palpate.content.ContentLibrary;
import org.palpate.course.AssignmentWork;
import org.palpate.course.WorkService;
import org.palpate.picture.PictureGallery;

/** Where a student works on one assignment: its items in order, and how far each is. */
@Route(AppRoutes.ASSIGNMENT)
@PermitAll
class AssignmentWorkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkService service;
    private final transient CheckSlot.Parts parts;
    private final transient ObjectProvider<AssignmentPart> added;
    private final Div facts = new Div();
    private String title = "Assignment";
    private UUID assignmentId = new UUID(0, 0);

    AssignmentWorkView(
            WorkService service,
            PictureGallery gallery,
            ContentLibrary library,
            ObjectProvider<AssignmentPart> added) {
        this.service = service;
        this.added = added;
        this.parts = new CheckSlot.Parts(service, gallery, library);
        getContent().addClassName("assignment-work");
        facts.addClassName("assignment-work__facts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        assignmentId =
                event.getRouteParameters()
                        .get("assignmentId")
                        .flatMap(AppRoutes::uuid)
                        .orElseThrow(AssignmentWorkView::notFound);
        show(find(assignmentId).orElseThrow(AssignmentWorkView::notFound));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Whoever it is not assigned to does not learn that there is such an assignment. */
    private Optional<AssignmentWork> find(UUID id) {
        try {
            return Optional.of(service.work(id));
        } catch (AccessDeniedException denied) {
            return Optional.empty();
        }
    }

    private void refresh() {
        show(service.work(assignmentId));
    }

    private void show(AssignmentWork work) {
        title = work.title();
        getContent().removeAll();
        getContent().add(header(work), facts);
        showFacts(work);
        if (work.refusal() != null && !work.isExam()) {
            Paragraph closed = new Paragraph(work.refusal());
            closed.addClassNames("banner", "banner--quiet");
            getContent().add(closed);
        }
        added.orderedStream()
                .flatMap(part -> part.create(work.id()).stream())
                .forEach(getContent()::add);
        if (!work.isExam() || work.sitting() != null) {
            getContent().add(list(work));
        }
    }

    private WorkList list(AssignmentWork work) {
        WorkList[] made = new WorkList[1];
        made[0] = new WorkList(work, parts, () -> update(made[0]));
        return made[0];
    }

    /** A question was answered: its explanation stays where it is. */
    private void update(WorkList list) {
        AssignmentWork work = service.work(assignmentId);
        showFacts(work);
        list.show(work);
    }

    private void showFacts(AssignmentWork work) {
        facts.removeAll();
        facts.add(new WorkFacts(work));
        if (work.isExam()) {
            facts.add(new ExamPanel(work, this::start, this::handIn, this::endTime));
        }
    }

    private static Header header(AssignmentWork work) {
        Paragraph source = new Paragraph(work.className());
        source.addClassName("eyebrow");
        Paragraph lead = new Paragraph(work.lead());
        lead.addClassName("page-lead");
        Header header = new Header(source, new H1(work.title()), lead);
        header.addClassName("page-header");
        return header;
    }

    private void start() {
        String refusal = service.start(assignmentId);
        if (refusal != null) {
            Notifications.problem(refusal);
        }
        refresh();
    }

    private void handIn() {
        service.handIn(assignmentId);
        Notifications.done("Your exam is handed in.");
        refresh();
    }

    private void endTime() {
        Notifications.done("Your time is over. What was saved by then counts.");
        refresh();
    }

    private static NotFoundException notFound() {
        return new NotFoundException("There is no such assignment");
    }
}
