package org.palpate.quiz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.palpate.content.ContentLibrary;
import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.DoseField;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Structure;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;
import org.palpate.planner.Triage;
import org.palpate.planner.Vocabulary;
import org.palpate.planner.Zone;

/**
 * Writes a plan as JSON and reads it back. The text names ids and words, never places in a
 * vocabulary, so that it outlives changes of the content.
 */
@Component
class PlanJson {

    /**
     * A plan read back.
     *
     * @param dropped a sentence for each part that nobody knows any more
     */
    record ReadPlan(TreatmentPlan plan, List<String> dropped) {}

    private record StoredPlan(
            @Nullable String triage,
            @Nullable String category,
            @Nullable List<StoredStep> steps,
            @Nullable Integer sessionsPerWeek) {}

    private record StoredStep(
            String phase,
            String technique,
            @Nullable String structure,
            @Nullable String side,
            @Nullable String zone,
            @Nullable Map<String, Integer> dose) {}

    private final JsonMapper mapper = StoredJson.mapper();
    private final Vocabulary vocabulary;

    PlanJson(ContentLibrary library) {
        this.vocabulary = library.vocabulary();
    }

    String write(TreatmentPlan plan) {
        return mapper.writeValueAsString(
                new StoredPlan(
                        wordOf(plan.triage()),
                        wordOf(plan.category()),
                        plan.steps().stream().map(PlanJson::store).toList(),
                        plan.sessionsPerWeek()));
    }

    /** Read a stored plan; what the vocabulary has lost since is left out and named. */
    ReadPlan read(String json) {
        StoredPlan stored;
        try {
            stored = mapper.readValue(json, StoredPlan.class);
        } catch (JacksonException broken) {
            throw new IllegalStateException("A stored plan is not readable", broken);
        }
        List<String> dropped = new ArrayList<>();
        List<PlannedStep> steps = new ArrayList<>();
        for (StoredStep step : stored.steps() == null ? List.<StoredStep>of() : stored.steps()) {
            restore(step, dropped).ifPresent(steps::add);
        }
        Triage triage = word(Triage.class, stored.triage());
        if (triage == null && stored.triage() != null) {
            dropped.add("Your answer to what may be done today has to be given again.");
        }
        Category category = word(Category.class, stored.category());
        if (category == null && stored.category() != null) {
            dropped.add("Your answer to the category has to be given again.");
        }
        return new ReadPlan(
                new TreatmentPlan(triage, category, steps, stored.sessionsPerWeek()), dropped);
    }

    private static StoredStep store(PlannedStep planned) {
        Step step = planned.step();
        Target target = step.target();
        Map<String, Integer> dose = new TreeMap<>();
        step.dose().asMap().forEach((field, value) -> dose.put(word(field), value));
        return new StoredStep(
                word(planned.phase()),
                step.technique().id(),
                target == null ? null : target.structure().id(),
                target == null ? null : wordOf(target.side()),
                target == null ? null : word(target.zone()),
                dose);
    }

    private Optional<PlannedStep> restore(StoredStep stored, List<String> dropped) {
        Optional<Technique> technique = vocabulary.technique(stored.technique());
        if (technique.isEmpty()) {
            dropped.add(
                    "The step \"%s\" was left out: the library no longer has that technique."
                            .formatted(readable(stored.technique())));
            return Optional.empty();
        }
        Technique known = technique.get();
        Phase phase = word(Phase.class, stored.phase());
        Step step =
                new Step(
                        known,
                        restoreTarget(stored, known, dropped),
                        restoreDose(stored, known, dropped));
        return Optional.of(new PlannedStep(phase == null ? known.phase() : phase, step));
    }

    private @Nullable Target restoreTarget(
            StoredStep stored, Technique technique, List<String> dropped) {
        if (stored.structure() == null) {
            return null;
        }
        Optional<Structure> structure = vocabulary.structure(stored.structure());
        if (structure.isEmpty()) {
            dropped.add(
                    "Choose again where \"%s\" goes: the library no longer has \"%s\"."
                            .formatted(technique.name(), readable(stored.structure())));
            return null;
        }
        Zone zone = word(Zone.class, stored.zone());
        return new Target(
                structure.get(), word(Side.class, stored.side()), zone == null ? Zone.WHOLE : zone);
    }

    private static Dose restoreDose(StoredStep stored, Technique technique, List<String> dropped) {
        if (stored.dose() == null) {
            return Dose.NONE;
        }
        Map<DoseField, Integer> answers = new EnumMap<>(DoseField.class);
        stored.dose()
                .forEach((name, value) -> {
                    DoseField field = word(DoseField.class, name);
                    if (field != null && value >= field.lowest() && value <= field.highest()) {
                        answers.put(field, value);
                    } else {
                        dropped.add(
                                "Give the %s of \"%s\" again."
                                        .formatted(readable(name), technique.name()));
                    }
                });
        return Dose.of(answers);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String wordOf(@Nullable Enum<?> constant) {
        return constant == null ? null : word(constant);
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> type, @Nullable String word) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        return null;
    }

    private static String readable(String id) {
        return id.replace('-', ' ');
    }
}
