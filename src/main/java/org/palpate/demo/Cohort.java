package org.palpate.demo;

import static org.palpate.demo.Manner.EXCELLENT;
import static org.palpate.demo.Manner.GOOD;
import static org.palpate.demo.Manner.USUAL;
import static org.palpate.demo.Manner.WEAK;

import java.util.List;

import org.palpate.planner.DoseField;

/** Who is in the classes, and how everybody works. */
final class Cohort {

    static final String INSTRUCTOR = "instructor";
    static final String LEARNER = "learner";

    /** Days ago on which the class of this term began, and that of the last one. */
    static final int THIS_TERM = 56;

    static final int LAST_TERM = 245;

    private static final Slip DEEP = Slips.more(DoseField.PRESSURE, 2);
    private static final Slip RATHER_DEEP = Slips.more(DoseField.PRESSURE, 1);
    private static final Slip LIGHT = Slips.more(DoseField.PRESSURE, -1);
    private static final Slip MIXED_UP =
            Slips.all(
                    Slips.backward(),
                    Slips.tooEarly("static-stretch", "ais", "quad-stretch", "cold-bath", "ice"));

    private Cohort() {}

    static List<Student> ofThisTerm() {
        return List.of(
                here(LEARNER, USUAL.working(2, 3, 19)),
                here("amara", EXCELLENT),
                here("mei", EXCELLENT.working(3, 2, 17)),
                here("chloe", GOOD.withHabit(Slips.forget("tightness-check", "ask-preference"))),
                here("hana", GOOD.withHabit(LIGHT).working(1, 3, 18)),
                here("jasmine", GOOD.working(4, 2, 20)),
                here("olivia", USUAL),
                here("samir", USUAL.working(5, 3, 21)),
                here("tomas", USUAL.working(4, 3, 18).onceOnly()),
                here("elif", USUAL.working(3, 2, 19)),
                here("farah", USUAL.working(2, 4, 20)),
                here("ben", USUAL.withHabit(DEEP).working(2, 2, 20)),
                here("gabriel", USUAL.withHabit(RATHER_DEEP)),
                here("isaac", USUAL.withHabit(MIXED_UP).onceOnly()),
                here("daniel", USUAL.misreading(0.95).working(1, 2, 21).onceOnly()),
                here("kofi", WEAK),
                here("lucia", WEAK.working(10, 3, 22)),
                new Student("noah", WEAK.working(3, 2, 21), THIS_TERM - 1, 33),
                new Student("zoe", GOOD.working(2, 2, 17), 37));
    }

    static List<Student> ofLastTerm() {
        return List.of(
                before("ava", EXCELLENT),
                before("diego", USUAL),
                before("emre", USUAL.withHabit(RATHER_DEEP)),
                before("grace", GOOD),
                before("ivo", WEAK),
                before("lena", GOOD.withHabit(Slips.forget("exit-check"))),
                before("marta", USUAL),
                before("omar", USUAL.misreading(0.8)),
                before("sofia", GOOD));
    }

    private static Student here(String userName, Manner manner) {
        return new Student(userName, manner, THIS_TERM - 1);
    }

    private static Student before(String userName, Manner manner) {
        return new Student(userName, manner, LAST_TERM - 1);
    }
}
