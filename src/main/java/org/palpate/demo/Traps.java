package org.palpate.demo;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;
import org.palpate.content.ClientCase;
import org.palpate.grading.PlannedStep;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Category;
import org.palpate.planner.DoseField;
import org.palpate.planner.Side;
import org.palpate.planner.Triage;

/** What students plan who read a client wrongly. */
@Component
@Profile(DemoAccounts.PROFILE)
class Traps {

    private static final Slip NONE = plan -> plan;
    private static final Slip DEEPER = Slips.more(DoseField.PRESSURE, 2);

    private final Map<String, Slip> byCase;
    private final Slip ofOwnCase;

    Traps(Sketches sketch) {
        byCase =
                Map.ofEntries(
                        Map.entry("C10", tightCalf(sketch)),
                        Map.entry("C14", soreShin(sketch)),
                        Map.entry("C02", Slips.all(Slips.instead(sketch.modelOf("C01")), DEEPER)),
                        Map.entry("C17", Slips.forget("deep-stripping", "ease-off-guarding")),
                        Map.entry("C18", Slips.all(Slips.forget("post-event-gate"), DEEPER)),
                        Map.entry("C03", Slips.all(DEEPER, Slips.more(DoseField.PACE, 2))),
                        Map.entry(
                                "C11",
                                Slips.all(
                                        Slips.instead(sketch.modelOf("C03")),
                                        Slips.forget("cold-bath"),
                                        Slips.add(List.of(sketch.step("give-fluids"))))),
                        Map.entry("C19", Slips.add(List.of(sketch.step("cold-bath")))),
                        Map.entry("C20", Slips.all(Slips.triage(Triage.TREAT), DEEPER)),
                        Map.entry(
                                "C05",
                                Slips.overlook(
                                        "gluteus-medius", "gluteus-minimus", "vastus-lateralis")),
                        Map.entry(
                                "C13",
                                Slips.all(Slips.instead(sketch.modelOf("C06")), Slips.otherSide())),
                        Map.entry(
                                "C06",
                                Slips.overlook(
                                        "tibialis-posterior",
                                        "flexor-hallucis-longus",
                                        "flexor-digitorum-longus")),
                        Map.entry(
                                "C22",
                                Slips.overlook("hamstrings", "gluteals", "intrinsic-foot-muscles")),
                        Map.entry("C25", Slips.instead(sketch.modelOf("C06"))),
                        Map.entry("C24", pillBox(sketch)));
        ofOwnCase = relay(sketch);
    }

    /** What goes wrong with that client. */
    Slip of(ClientCase client) {
        return client.title().equals(ExamMaterial.CASE_TITLE)
                ? ofOwnCase
                : byCase.getOrDefault(client.id(), NONE);
    }

    private static Slip tightCalf(Sketches sketch) {
        return session(
                Category.GENERAL,
                sketch.step("establish-objective"),
                sketch.step("flushing", "calf", Side.LEFT, DoseField.PRESSURE, 2),
                sketch.step("deep-stripping", "gastrocnemius", Side.LEFT, DoseField.PRESSURE, 3),
                sketch.step("static-stretch", "calf", Side.LEFT, DoseField.HOLD, 30),
                sketch.step("home-care-advice"));
    }

    private static Slip soreShin(Sketches sketch) {
        return session(
                Category.INJURY,
                sketch.step("establish-objective"),
                sketch.step("deep-stripping", "calf", Side.LEFT, DoseField.PRESSURE, 3),
                sketch.step("foam-rolling", "shin-muscles", Side.LEFT),
                sketch.step("easy-days"),
                sketch.step("home-care-advice"));
    }

    private static Slip pillBox(Sketches sketch) {
        return session(
                Category.GENERAL,
                sketch.step("establish-objective"),
                sketch.step("flushing", "legs", null, DoseField.PRESSURE, 2),
                sketch.step("deep-stripping", "calf", Side.BOTH, DoseField.PRESSURE, 4),
                sketch.step("palpation-check"),
                sketch.step("ease-off-guarding"),
                sketch.step("home-care-advice"),
                sketch.step("explain-soreness"));
    }

    private static Slip relay(Sketches sketch) {
        return Slips.add(
                List.of(sketch.step("deep-stripping", "soleus", Side.LEFT, DoseField.PRESSURE, 4)));
    }

    private static Slip session(Category category, PlannedStep... steps) {
        return Slips.instead(new TreatmentPlan(Triage.TREAT, category, List.of(steps), null));
    }
}
