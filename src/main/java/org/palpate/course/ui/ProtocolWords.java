package org.palpate.course.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palpate.planner.Category;
import org.palpate.planner.DoseBand;
import org.palpate.planner.Expectation;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Frequency;
import org.palpate.planner.Phase;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;
import org.palpate.planner.Triage;

/** How the parts of a protocol read to those who write a case. */
final class ProtocolWords {

    private ProtocolWords() {}

    static String of(Triage triage) {
        return switch (triage) {
            case TREAT -> "Treat";
            case TREAT_WITH_CLEARANCE -> "Treat once a clinician agrees";
            case LEAVE_AREA_OUT -> "Treat, but leave an area out";
            case POSTPONE -> "Postpone";
            case REFER -> "Refer";
            case EMERGENCY -> "Call emergency care";
        };
    }

    static String of(Category category) {
        return switch (category) {
            case PRE_EVENT -> "Pre-event massage";
            case POST_EVENT -> "Post-event massage";
            case GENERAL -> "General massage";
            case INJURY -> "Injury massage";
            case NONE -> "No massage";
        };
    }

    static String of(Phase phase) {
        return switch (phase) {
            case CHECK -> "Check";
            case TREAT -> "Treat";
            case STRETCH -> "Stretch";
            case FINISH -> "Finish";
            case HOME -> "At home";
            case FOLLOW_UP -> "Follow-up";
        };
    }

    static String of(Expectation expectation) {
        return switch (expectation) {
            case REQUIRED -> "Must";
            case EXPECTED -> "Generally";
            case OFFERED -> "Can";
        };
    }

    /** A step without its dose, such as "Deep stripping: left soleus or left gastrocnemius". */
    static String step(ExpectedStep step) {
        String techniques =
                capital(
                        step.techniques().stream()
                                .map(Technique::name)
                                .map(ProtocolWords::inner)
                                .collect(Collectors.joining(" or ")));
        if (step.targets().isEmpty()) {
            return techniques;
        }
        return techniques
                + ": "
                + step.targets().stream()
                        .map(ProtocolWords::place)
                        .collect(Collectors.joining(" or "));
    }

    private static String place(Target target) {
        String name = target.structure().name();
        String sided =
                switch (target.side()) {
                    case null -> inner(name);
                    case LEFT -> "left " + inner(name);
                    case RIGHT -> "right " + inner(name);
                    case BOTH -> inner(name) + " on both sides";
                };
        return switch (target.zone()) {
            case WHOLE -> sided;
            case AROUND -> sided + ", around the sore spot";
            case SITE -> sided + ", on the sore spot itself";
        };
    }

    private static String inner(String name) {
        return name.startsWith("Achilles")
                        || name.length() < 2
                        || Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The dose that earns full credit, such as "D4 · hold 30 s"; empty where any will do. */
    static String dose(ExpectedStep step) {
        List<String> parts = new ArrayList<>();
        for (DoseBand band : step.bands()) {
            String words = band.field().describe(band.idealFrom(), band.idealTo());
            parts.add(
                    switch (band.field()) {
                        case HOLD -> "hold " + words;
                        case INTENSITY -> words + " strength";
                        case PACE -> words + " pace";
                        case KNEE_BEND -> "knee bent " + words;
                        case PRESSURE, PASSES, REPETITIONS, MINUTES, POSITION, BARRIER -> words;
                    });
        }
        return String.join(" · ", parts);
    }

    static String frequency(Frequency frequency) {
        return frequency.from() == frequency.to()
                ? frequency.from() + (frequency.from() == 1 ? " session" : " sessions") + " a week"
                : frequency.from() + " to " + frequency.to() + " sessions a week";
    }
}
