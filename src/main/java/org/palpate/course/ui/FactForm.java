package org.palpate.course.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;

import org.palpate.course.FactInput;
import org.palpate.planner.CaseFacts;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.Vocabulary;

/** The facts of a client, built from the vocabulary: what is left out is not told. */
final class FactForm extends Composite<Div> {

    private static final String INJURY = "injury.";
    private static final int MOST_INJURIES = 3;

    /** What rules always work out; a stage is the exception, because a clinician may name it. */
    private static final String TOLD_STAGE = "injury.stage";

    private static final String VISIT = "Goal and wishes";
    private static final String EVENT = "Event";
    private static final String CARE = "Diagnosis and care";
    private static final String FINDINGS = "What your hands find";
    private static final String LAST = "The last session";
    private static final String SAFETY = "Safety";

    private static final Set<String> EVENT_FACTS =
            Set.of("soreness", "race_sore", "pre_pref", "pre_pref_tested");
    private static final Set<String> CARE_FACTS =
            Set.of("diagnosed", "in_care_plan", "sessions_this_week", "sessions_planned_per_week");
    private static final Set<String> HAND_FACTS =
            Set.of("tight_spots", "trigger_points", "guarding");
    private static final Set<String> SAFETY_FACTS =
            Set.of("flags", "meds", "leave_out", "cold_ok", "cold_used");

    private final transient Vocabulary vocabulary;
    private final transient Runnable onChange;
    private final transient List<FactField> fields = new ArrayList<>();
    private final transient List<FactInput> kept = new ArrayList<>();
    private final Div groups = new Div();
    private int injuries = 1;

    FactForm(Vocabulary vocabulary, Runnable onChange) {
        this.vocabulary = vocabulary;
        this.onChange = onChange;
        groups.addClassName("fact-groups");
        getContent().add(groups);
    }

    void show(List<FactInput> told) {
        injuries =
                Math.clamp(
                        told.stream().mapToInt(FactInput::injury).max().orElse(0) + 1,
                        1,
                        MOST_INJURIES);
        build(told);
    }

    List<FactInput> told() {
        List<FactInput> told = new ArrayList<>();
        fields.forEach(field -> field.told().ifPresent(told::add));
        told.addAll(kept);
        return told;
    }

    private void build(List<FactInput> told) {
        fields.clear();
        kept.clear();
        groups.removeAll();
        Map<String, List<FactField>> grouped = new LinkedHashMap<>();
        List.of(VISIT, EVENT).forEach(group -> grouped.put(group, new ArrayList<>()));
        for (int injury = 0; injury < injuries; injury++) {
            grouped.put(injuryGroup(injury), new ArrayList<>());
        }
        List.of(CARE, FINDINGS, LAST, SAFETY)
                .forEach(group -> grouped.put(group, new ArrayList<>()));
        for (FactDefinition fact : vocabulary.facts()) {
            if (fact.derived() && !fact.name().equals(TOLD_STAGE)) {
                continue;
            }
            boolean ofInjury = fact.name().startsWith(INJURY);
            for (int injury = 0; injury < (ofInjury ? injuries : 1); injury++) {
                FactField field =
                        new FactField(
                                fact, ofInjury ? injury : CaseFacts.COMMON, vocabulary, onChange);
                fields.add(field);
                String group = ofInjury ? injuryGroup(injury) : group(fact.name());
                grouped.computeIfAbsent(group, _ -> new ArrayList<>()).add(field);
            }
        }
        told.forEach(this::fill);
        grouped.forEach((name, members) -> groups.add(details(name, members)));
        if (injuries < MOST_INJURIES) {
            Button more = new Button("Add another injury", click -> addInjury());
            more.addThemeVariants(ButtonVariant.TERTIARY);
            groups.add(more);
        }
    }

    /** A fact that the form has no field for is kept as it is. */
    private void fill(FactInput told) {
        Optional<FactField> field = fields.stream().filter(one -> one.isFor(told)).findFirst();
        field.ifPresentOrElse(one -> one.show(told.values()), () -> kept.add(told));
    }

    private void addInjury() {
        List<FactInput> told = told();
        injuries++;
        build(told);
        onChange.run();
    }

    private static Details details(String name, List<FactField> members) {
        Div content = new Div();
        content.addClassName("fact-group");
        members.forEach(content::add);
        Details details = new Details(name, content);
        details.addClassName("fact-details");
        details.setOpened(
                name.equals(VISIT) || members.stream().anyMatch(one -> one.told().isPresent()));
        return details;
    }

    private String injuryGroup(int injury) {
        return injuries == 1 ? "Injury" : "Injury " + (injury + 1);
    }

    private static String group(String fact) {
        if (fact.startsWith("event.") || EVENT_FACTS.contains(fact)) {
            return EVENT;
        }
        if (fact.startsWith("last.")) {
            return LAST;
        }
        if (fact.startsWith("findings.") || HAND_FACTS.contains(fact)) {
            return FINDINGS;
        }
        if (CARE_FACTS.contains(fact)) {
            return CARE;
        }
        return SAFETY_FACTS.contains(fact) ? SAFETY : VISIT;
    }
}
