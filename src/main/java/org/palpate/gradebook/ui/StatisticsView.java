package org.palpate.gradebook.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.palpate.account.AccountRole;
import org.palpate.base.ui.AppRoutes;
import org.palpate.content.ContentLibrary;
import org.palpate.course.ClassAccess;
import org.palpate.course.ClassAssignment;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassService;
import org.palpate.course.ui.ClassHeader;
import org.palpate.course.ui.ClassTab;
import org.palpate.gradebook.CaseFigures;
import org.palpate.gradebook.GradebookService;
import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.StatisticsService;
import org.palpate.gradebook.TestFigures;
import org.palpate.gradebook.TryChoice;

/** What the class does not know. */
@Route(AppRoutes.CLASS_STATISTICS)
@PageTitle("Statistics · Palpate")
@RolesAllowed({AccountRole.Names.INSTRUCTOR, AccountRole.Names.ADMINISTRATOR})
class StatisticsView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient StatisticsService statistics;
    private final transient GradebookService gradebook;
    private final transient ClassService classes;
    private final transient ClassAccess access;
    private final transient ElementLabels labels;
    private final transient Clock clock;
    private final Div results = new Div();

    StatisticsView(
            StatisticsService statistics,
            GradebookService gradebook,
            ClassService classes,
            ClassAccess access,
            ContentLibrary library,
            Clock clock) {
        this.statistics = statistics;
        this.gradebook = gradebook;
        this.classes = classes;
        this.access = access;
        this.clock = clock;
        this.labels = new ElementLabels(library);
        results.addClassName("statistics__results");
        getContent().addClassNames("page", "statistics");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID classId = ClassPage.readable(event, access);
        List<ClassAssignment> assignments = gradebook.columns(classId);
        StatisticsChoice wanted =
                StatisticsChoice.read(
                        event.getLocation().getQueryParameters(), assignments, clock.instant());
        getContent().removeAll();
        getContent()
                .add(
                        new ClassHeader(classId, className(classId), ClassTab.STATISTICS),
                        new StatisticsFilter(classId, assignments, wanted),
                        results);
        show(classId, wanted);
    }

    private void show(UUID classId, StatisticsChoice wanted) {
        results.removeAll();
        Optional<StatisticsReport> found = report(classId, wanted);
        if (found.filter(report -> !report.isEmpty()).isEmpty()) {
            Section empty =
                    new Section(
                            new H2("Nothing to tell yet"),
                            new Paragraph(
                                    "As soon as students hand in plans or answer questions in an"
                                            + " assignment, you see here what they know and what to"
                                            + " teach again."));
            empty.addClassNames("panel", "empty");
            results.add(empty);
            return;
        }
        StatisticsReport report = found.get();
        if (report.versions().areMixed()) {
            results.add(new VersionNote(report.versions(), wanted.versions()));
        }
        results.add(new TeachAgainPanel(report, labels));
        if (wanted.assignment() == null) {
            results.add(new PooledTests(report, labels));
        } else {
            report.tests().forEach(test -> results.add(test(test, report)));
        }
        if (report.attempts() == 0) {
            return;
        }
        if (wanted.assignment() == null) {
            results.add(new CaseTable(report));
        }
        results.add(elements(report));
        if (!report.students().isEmpty()) {
            results.add(new RuleHeatMap(classId, report, labels));
        }
        results.add(new RuleTable(report, labels));
    }

    private Section test(TestFigures test, StatisticsReport report) {
        Section section =
                new Section(new H2("The items together"), new TestPanel(test, report, labels));
        section.addClassNames("panel", "statistics__part");
        return section;
    }

    private Optional<StatisticsReport> report(UUID classId, StatisticsChoice wanted) {
        TryChoice tries = wanted.tries();
        return wanted.assignment() == null
                ? Optional.of(statistics.pooled(tries, wanted.versions()))
                : statistics.ofAssignment(
                        classId, wanted.assignment().id(), tries, wanted.versions());
    }

    private Section elements(StatisticsReport report) {
        Section section = new Section(new H2("Elements of each case"));
        section.addClassNames("panel", "statistics__part");
        boolean open = true;
        for (CaseFigures figures : report.cases()) {
            section.add(
                    new OpeningPart(
                            summary(figures),
                            open,
                            () -> new ElementTable(figures, report, labels)));
            open = false;
        }
        return section;
    }

    private static Div summary(CaseFigures figures) {
        Span title = new Span(figures.title());
        title.addClassName("element-case__title");
        Span count = new Span(GradeWords.count(figures.size(), "attempt", "attempts"));
        count.addClassName("muted");
        return new Div(title, count);
    }

    private String className(UUID classId) {
        return classes.find(classId).map(ClassDetails::name).orElse("Class");
    }
}
