package org.palpate.course.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import org.palpate.base.ui.BrowserZone;
import org.palpate.course.AssignmentMode;
import org.palpate.course.AssignmentTerms;
import org.palpate.course.AssignmentWindow;
import org.palpate.course.ClassMemberItem;
import org.palpate.course.ClassRole;

/** Who works on an assignment, when and how. */
final class AssignmentForm extends Composite<Div> {

    private static final String EVERYBODY = "The whole class, also whoever joins later";
    private static final String CHOSEN = "Only students whom you choose";
    private static final String BY_HAND = "When you release them";
    private static final String AT_CLOSE = "At the closing";

    private final TextField title = new TextField("Title");
    private final RadioButtonGroup<String> whom = new RadioButtonGroup<>("For whom?");
    private final MultiSelectComboBox<ClassMemberItem> students =
            new MultiSelectComboBox<>("Students");
    private final ZoneId zone = BrowserZone.current();
    private final DateField opens = new DateField("Opens", zone);
    private final DateField due = new DateField("Due", zone);
    private final DateField closes = new DateField("Closes", zone);
    private final RadioButtonGroup<AssignmentMode> mode = new RadioButtonGroup<>("How?");
    private final IntegerField minutes = new IntegerField("Time limit in minutes");
    private final RadioButtonGroup<String> release =
            new RadioButtonGroup<>("When do students see their results?");
    private final Paragraph hint =
            new Paragraph(
                    "Anybody can practise with the clients and questions of the library. For an exam that tells you"
                            + " more, use cases of your own.");
    private final Div problems = new Div();

    AssignmentForm(List<ClassMemberItem> members) {
        title.setMaxLength(AssignmentTerms.TITLE_MAX_LENGTH);
        title.setRequiredIndicatorVisible(true);
        whom.setItems(EVERYBODY, CHOSEN);
        students.setItems(
                members.stream().filter(member -> member.role() == ClassRole.STUDENT).toList());
        students.setItemLabelGenerator(ClassMemberItem::displayName);
        mode.setItems(AssignmentMode.values());
        mode.setItemLabelGenerator(AssignmentForm::describe);
        minutes.setHelperText("Leave it empty for no limit");
        minutes.setMin(1);
        minutes.setMax(AssignmentTerms.TIME_LIMIT_MAX);
        release.setItems(BY_HAND, AT_CLOSE);
        hint.addClassName("muted");
        whom.addValueChangeListener(change -> adapt());
        mode.addValueChangeListener(change -> adapt());
        problems.addClassNames("form-problems");
        problems.getElement().setAttribute("role", "alert");
        Div dates = new Div(opens, due, closes);
        dates.addClassName("assignment-form__dates");
        Paragraph where = new Paragraph("Times are in your time zone, " + zone.getId() + ".");
        where.addClassName("muted");
        getContent().addClassName("assignment-form");
        getContent()
                .add(title, whom, students, dates, where, mode, hint, minutes, release, problems);
        whom.setValue(EVERYBODY);
        mode.setValue(AssignmentMode.PRACTICE);
        release.setValue(BY_HAND);
        adapt();
    }

    /** Suggest to open now and to be due at the end of the day in a week. */
    void startFrom(Instant now) {
        LocalDateTime today = LocalDateTime.ofInstant(now, zone);
        opens.show(now);
        due.show(
                today.toLocalDate()
                        .plusDays(7)
                        .atTime(LocalTime.of(23, 59))
                        .atZone(zone)
                        .toInstant());
    }

    /** Name the assignment like its module, unless it was named otherwise. */
    void suggestTitle(String before, String suggestion) {
        if (title.isEmpty() || title.getValue().equals(before)) {
            title.setValue(suggestion);
        }
    }

    /** Show what is set. */
    void show(AssignmentTerms terms, boolean begun) {
        title.setValue(terms.title());
        whom.setValue(terms.wholeClass() ? EVERYBODY : CHOSEN);
        students.setValue(
                students.getListDataView()
                        .getItems()
                        .filter(member -> terms.students().contains(member.accountId()))
                        .collect(Collectors.toSet()));
        opens.show(terms.window().opens());
        due.show(terms.window().due());
        closes.show(terms.window().closes());
        mode.setValue(terms.mode());
        mode.setReadOnly(begun);
        mode.setHelperText(begun ? "Students have begun, so this stays as it is." : "");
        minutes.setValue(terms.timeLimitMinutes());
        release.setValue(terms.releaseAtClose() ? AT_CLOSE : BY_HAND);
        adapt();
    }

    /** What is filled in; empty where it cannot stand, and then the form says why. */
    Optional<AssignmentTerms> read() {
        Instant opening = opens.read();
        if (opening == null) {
            say(List.of("Say when it opens."));
            return Optional.empty();
        }
        boolean exam = mode.getValue() == AssignmentMode.EXAM;
        boolean everybody = EVERYBODY.equals(whom.getValue());
        AssignmentTerms terms =
                new AssignmentTerms(
                        title.getValue(),
                        new AssignmentWindow(opening, due.read(), closes.read()),
                        mode.getValue(),
                        exam ? minutes.getValue() : null,
                        exam && AT_CLOSE.equals(release.getValue()),
                        everybody,
                        everybody
                                ? Set.of()
                                : students.getValue().stream()
                                        .map(ClassMemberItem::accountId)
                                        .collect(Collectors.toSet()));
        say(terms.problems());
        return terms.problems().isEmpty() ? Optional.of(terms) : Optional.empty();
    }

    /** Say what is in the way. */
    void say(List<String> sentences) {
        problems.removeAll();
        if (!sentences.isEmpty()) {
            UnorderedList list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            problems.add(list);
        }
    }

    private void adapt() {
        boolean exam = mode.getValue() == AssignmentMode.EXAM;
        students.setVisible(CHOSEN.equals(whom.getValue()));
        minutes.setVisible(exam);
        release.setVisible(exam);
        hint.setVisible(exam);
    }

    private static String describe(@Nullable AssignmentMode each) {
        return each == AssignmentMode.EXAM
                ? "Exam: one sitting, results later"
                : "Practice: results show at once";
    }
}
