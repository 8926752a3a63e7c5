package org.palpate.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.content.FactsReader;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Category;
import org.palpate.planner.Dose;
import org.palpate.planner.DoseField;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;
import org.palpate.planner.Triage;
import org.palpate.planner.Vocabulary;
import org.palpate.planner.Zone;

/** Reads a treatment plan from YAML, in the words in which a protocol is printed. */
final class PlanReader {

    private static final int MOST_SESSIONS = 14;
    private static final Set<String> PLAN =
            Set.of("triage", "category", "steps", "sessions-per-week");
    private static final Set<String> STEP =
            Set.of("technique", "target", "side", "zone", "phase", "dose");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final FactsReader places;

    PlanReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.places = new FactsReader(vocabulary, problems);
    }

    TreatmentPlan read(YamlNode plan) {
        Map<String, YamlNode> fields = plan.fields(PLAN);
        YamlNode triage = fields.get("triage");
        YamlNode category = fields.get("category");
        YamlNode sessions = fields.get("sessions-per-week");
        List<PlannedStep> steps = new ArrayList<>();
        if (fields.containsKey("steps")) {
            plan.require("steps").items().forEach(item -> problems.attempt(() -> add(item, steps)));
        }
        return new TreatmentPlan(
                triage == null ? null : triage.word(Triage.class),
                category == null ? null : category.word(Category.class),
                steps,
                sessions == null ? null : sessions(sessions));
    }

    private static int sessions(YamlNode value) {
        int sessions = value.integer();
        if (sessions < 0 || sessions > MOST_SESSIONS) {
            throw value.bad("must lie between 0 and " + MOST_SESSIONS);
        }
        return sessions;
    }

    /** A step without a phase goes where its technique usually stands, but not back in time. */
    private void add(YamlNode item, List<PlannedStep> steps) {
        Map<String, YamlNode> fields = item.fields(STEP);
        YamlNode word = item.require("technique");
        Technique technique =
                vocabulary
                        .technique(word.text())
                        .orElseThrow(() ->
                                word.unknown(
                                        word.text(), "technique", vocabulary.techniqueWords()));
        YamlNode told = fields.get("phase");
        Phase usual = told == null ? technique.phase() : told.word(Phase.class);
        Phase last = steps.isEmpty() ? Phase.CHECK : steps.getLast().phase();
        Phase phase = told == null && usual.compareTo(last) < 0 ? last : usual;
        steps.add(
                new PlannedStep(
                        phase,
                        new Step(
                                technique,
                                target(item, fields, technique),
                                dose(fields, technique))));
    }

    private @Nullable Target target(
            YamlNode item, Map<String, YamlNode> fields, Technique technique) {
        YamlNode place = fields.get("target");
        YamlNode side = fields.get("side");
        YamlNode zone = fields.get("zone");
        if (place == null) {
            if (side != null || zone != null) {
                throw item.bad("a side or zone needs a target");
            }
            return null;
        }
        if (!technique.needsTarget()) {
            throw place.bad(technique.id() + " has no target");
        }
        Target target = places.target(place);
        return new Target(
                target.structure(),
                side == null ? target.side() : side.word(Side.class),
                zone == null ? Zone.WHOLE : zone.word(Zone.class));
    }

    private static Dose dose(Map<String, YamlNode> fields, Technique technique) {
        YamlNode dose = fields.get("dose");
        if (dose == null) {
            return Dose.NONE;
        }
        Map<DoseField, Integer> answers = new EnumMap<>(DoseField.class);
        dose.fields()
                .forEach((name, value) -> {
                    DoseField field =
                            technique.dose().stream()
                                    .filter(known -> YamlNode.written(known).equals(name))
                                    .findFirst()
                                    .orElseThrow(() ->
                                            value.unknown(
                                                    name,
                                                    "dose field of " + technique.id(),
                                                    technique.dose().stream()
                                                            .map(YamlNode::written)
                                                            .toList()));
                    answers.put(field, amount(field, value));
                });
        return Dose.of(answers);
    }

    private static int amount(DoseField field, YamlNode value) {
        int word = field.words().indexOf(value.text());
        int amount = word >= 0 ? word + 1 : value.integer();
        if (amount < field.lowest() || amount > field.highest()) {
            throw value.bad("must lie between " + field.lowest() + " and " + field.highest());
        }
        return amount;
    }
}
