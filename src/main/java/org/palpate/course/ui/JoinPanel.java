package org.palpate.course.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.MomentText;
import org.palpate.base.ui.Notifications;
import org.palpate.course.ClassChange;
import org.palpate.course.ClassDetails;
import org.palpate.course.ClassService;
import org.palpate.course.JoinCode;

/** The join code of a class: opened, copied, renewed and closed here. */
class JoinPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ClassDetails seen;
    private final transient ClassService classes;
    private final transient Clock clock;
    private final transient Consumer<ClassDetails> onChange;
    private final Select<JoinPeriod> period = new Select<>();

    JoinPanel(
            ClassDetails seen, ClassService classes, Clock clock, Consumer<ClassDetails> onChange) {
        this.seen = seen;
        this.classes = classes;
        this.clock = clock;
        this.onChange = onChange;
        period.setItems(JoinPeriod.values());
        period.setItemLabelGenerator(JoinPeriod::title);
        period.setValue(JoinPeriod.FOUR_WEEKS);
        getContent().addClassNames("panel", "join-panel");
        getContent().add(new H2("Join code"));
        seen.joinCode().ifPresentOrElse(this::showCode, this::showClosed);
    }

    private void showClosed() {
        getContent()
                .add(
                        new Paragraph(
                                seen.archived()
                                        ? "An archived class cannot be joined."
                                        : "Closed. Open it to get a code and a link that let"
                                                + " students join by themselves."));
        if (!seen.archived()) {
            Button open = new Button("Open for joining", click -> open("The class is open."));
            open.addThemeVariants(ButtonVariant.PRIMARY);
            period.setLabel("Works for");
            getContent().add(form(open));
        }
    }

    private void showCode(JoinCode join) {
        Code code = new Code(spaced(join.code()));
        code.addClassName("join-panel__code");
        Paragraph until = until(join);
        until.addClassName("join-panel__until");
        Div copying =
                new Div(
                        CopyButton.ofText("Copy code", join.code()),
                        CopyButton.ofLink("Copy link", AppRoutes.joinBy(join.code())));
        copying.addClassName("join-panel__actions");
        copying.setVisible(join.open());
        Button renew = new Button("New code", click -> askToRenew());
        Button close = new Button("Stop joining", click -> askToClose());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        period.setLabel("A new code works for");
        getContent().add(code, until, copying, form(renew), close);
    }

    private Div form(Button button) {
        Div form = new Div(period, button);
        form.addClassName("inline-form");
        return form;
    }

    private void askToRenew() {
        ask(
                "Make a new join code?",
                "The old code and link stop working at once. Students who joined stay.",
                "Make a new code",
                () -> open("The class has a new code."));
    }

    private void askToClose() {
        ask(
                "Stop joining?",
                "The code and link stop working. Students who joined stay.",
                "Stop joining",
                () ->
                        show(
                                classes.closeJoin(seen.id(), seen.version()),
                                "Nobody can join by code now."));
    }

    private static void ask(String title, String text, String confirm, Runnable action) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(title);
        question.setText(text);
        question.setCancelable(true);
        question.setConfirmText(confirm);
        question.addConfirmListener(confirmed -> action.run());
        question.open();
    }

    private void open(String done) {
        Instant end = period.getValue().endFrom(clock.instant());
        show(classes.openJoin(seen.id(), end, seen.version()), done);
    }

    private void show(ClassChange outcome, String done) {
        switch (outcome) {
            case ClassChange.Changed changed -> Notifications.done(done);
            case ClassChange.Outdated outdated ->
                    Notifications.problem(
                            "Somebody else changed this class meanwhile. Here is how it stands now;"
                                    + " nothing was done.");
        }
        onChange.accept(outcome.current());
    }

    private static Paragraph until(JoinCode join) {
        Instant end = join.expiresAt();
        if (end == null) {
            return new Paragraph("Works until you close it.");
        }
        return new Paragraph(
                new Text(join.open() ? "Works until " : "Expired on "),
                new MomentText(end),
                new Text("."));
    }

    /** Two halves are easier to read aloud. */
    private static String spaced(String code) {
        int half = code.length() / 2;
        return code.substring(0, half) + "-" + code.substring(half);
    }
}
