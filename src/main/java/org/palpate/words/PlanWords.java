package org.palpate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palpate.planner.BodyRegion;
import org.palpate.planner.Category;
import org.palpate.planner.Certainty;
import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.Expectation;
import org.palpate.planner.Layer;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.planner.TechniqueKind;
import org.palpate.planner.Triage;
import org.palpate.planner.Zone;

/** How the words of planning read on screen. */
public final class PlanWords {

    private PlanWords() {}

    public static String of(Triage triage) {
        return switch (triage) {
            case TREAT -> "Treat";
            case TREAT_WITH_CLEARANCE -> "Treat once a clinician agrees";
            case LEAVE_AREA_OUT -> "Treat, but leave an area out";
            case POSTPONE -> "Postpone";
            case REFER -> "Refer";
            case EMERGENCY -> "Call emergency care";
        };
    }

    public static String explain(Triage triage) {
        return switch (triage) {
            case TREAT -> "Nothing speaks against a session today.";
            case TREAT_WITH_CLEARANCE -> "A session may follow when a clinician has said yes.";
            case LEAVE_AREA_OUT -> "The rest of the body may be worked; one part is not touched.";
            case POSTPONE -> "Not today; later it may be right.";
            case REFER -> "A clinician has to look at this first; no treatment of the part.";
            case EMERGENCY -> "Stop and get help at once.";
        };
    }

    public static String of(Category category) {
        return switch (category) {
            case PRE_EVENT -> "Pre-event massage";
            case POST_EVENT -> "Post-event massage";
            case GENERAL -> "General massage";
            case INJURY -> "Injury massage";
            case NONE -> "No massage";
        };
    }

    public static String explain(Category category) {
        return switch (category) {
            case PRE_EVENT -> "Readies the body for an event close ahead.";
            case POST_EVENT -> "Helps the body settle after an event.";
            case GENERAL -> "Upkeep between events and in training.";
            case INJURY -> "Works on a complaint that has a name.";
            case NONE -> "Hands stay off today.";
        };
    }

    public static String of(Phase phase) {
        return switch (phase) {
            case CHECK -> "Check";
            case TREAT -> "Treat";
            case STRETCH -> "Stretch";
            case FINISH -> "Finish";
            case HOME -> "At home";
            case FOLLOW_UP -> "Follow-up";
        };
    }

    public static String explain(Phase phase) {
        return switch (phase) {
            case CHECK -> "What you ask, look at and test before you treat.";
            case TREAT -> "What your hands and tools do.";
            case STRETCH -> "What you lengthen, and how.";
            case FINISH -> "How the session ends on the table.";
            case HOME -> "What the client does alone.";
            case FOLLOW_UP -> "What comes after, and how often you meet.";
        };
    }

    public static String of(TechniqueKind kind) {
        return switch (kind) {
            case CHECK -> "Checks and tests";
            case HANDS_ON -> "Hands";
            case TOOL -> "Tools";
            case STRETCH -> "Stretches";
            case COLD -> "Cold";
            case EXERCISE -> "Exercises";
            case SELF_MASSAGE -> "Self-massage";
            case ADVICE -> "Advice";
            case REFERRAL -> "Referral";
        };
    }

    public static String of(BodyRegion region) {
        return switch (region) {
            case TRUNK -> "Trunk";
            case HIP -> "Hip";
            case THIGH -> "Thigh";
            case KNEE -> "Knee";
            case LOWER_LEG -> "Lower leg";
            case ANKLE -> "Ankle";
            case FOOT -> "Foot";
        };
    }

    public static String of(Side side) {
        return switch (side) {
            case LEFT -> "Left";
            case RIGHT -> "Right";
            case BOTH -> "Both sides";
        };
    }

    public static String of(Zone zone) {
        return switch (zone) {
            case WHOLE -> "The whole of it";
            case AROUND -> "Around the sore spot";
            case SITE -> "On the sore spot itself";
        };
    }

    public static String of(DoseField field) {
        return switch (field) {
            case PRESSURE -> "Pressure";
            case PASSES -> "Passes";
            case HOLD -> "Hold";
            case REPETITIONS -> "Repetitions";
            case MINUTES -> "Time";
            case INTENSITY -> "Strength";
            case PACE -> "Pace";
            case KNEE_BEND -> "Knee bend";
            case POSITION -> "Position";
            case BARRIER -> "Between cold and skin";
        };
    }

    public static String of(Expectation expectation) {
        return switch (expectation) {
            case REQUIRED -> "Must";
            case EXPECTED -> "Generally";
            case OFFERED -> "Can";
        };
    }

    public static String of(Certainty certainty) {
        return switch (certainty) {
            case MUST -> "a must";
            case GENERALLY -> "generally so";
            case CAN -> "a possibility";
            case EXPERIMENT -> "worth a try";
            case INFO -> "good to know";
        };
    }

    public static String of(Layer layer) {
        return switch (layer) {
            case EMERGENCY -> "an emergency comes first";
            case REFER_FIRST -> "a referral comes first";
            case LOCAL_CONTRAINDICATION -> "a part must be left out";
            case CONSENT -> "the client decides";
            case DIAGNOSIS -> "the diagnosis decides";
            case EVENT_WINDOW -> "the event is too close";
            case LAST_REACTION -> "the last session was too much";
            case INJURY_STAGE -> "the injury is at an early stage";
            case FREQUENCY_CAP -> "sessions are limited";
            case MEDICATION -> "medicine or age calls for care";
            case SECTION -> "the rules of this complaint decide";
            case EXPLICIT_ORDER -> "an order is bound";
            case PREFERENCE -> "the client's wish decides";
            case CATEGORY -> "the kind of session decides";
            case EVIDENCE -> "the evidence decides";
        };
    }

    /** One amount that can stand alone, such as "hold 30 s". */
    public static String amount(DoseField field, int value) {
        String words = field.describe(value);
        return switch (field) {
            case HOLD -> "hold " + words;
            case INTENSITY -> words + " strength";
            case PACE -> words + " pace";
            case KNEE_BEND -> "knee bent " + words;
            case PRESSURE -> words;
            case PASSES -> value == 1 ? "1 pass" : words;
            case REPETITIONS -> value == 1 ? "1 repetition" : words;
            case MINUTES, POSITION, BARRIER -> words;
        };
    }

    /** What a protocol asks of one dose field, such as "10–15 min". */
    public static String asked(DoseBand band) {
        return range(band.field(), band.idealFrom(), band.idealTo());
    }

    /** The same where it stands beside other amounts, such as "hold 30–60 s". */
    public static String askedAmount(DoseBand band) {
        String words = asked(band);
        return switch (band.field()) {
            case HOLD -> "hold " + words;
            case INTENSITY -> words + " strength";
            case PACE -> words + " pace";
            case KNEE_BEND -> "knee bent " + words;
            case PRESSURE, PASSES, REPETITIONS, MINUTES, POSITION, BARRIER -> words;
        };
    }

    /** What still earns half, such as "5–19 min"; empty where that is not more than was asked. */
    public static String accepted(DoseBand band) {
        return band.acceptedFrom() == band.idealFrom() && band.acceptedTo() == band.idealTo()
                ? ""
                : range(band.field(), band.acceptedFrom(), band.acceptedTo());
    }

    private static String range(DoseField field, int from, int to) {
        if (from == to) {
            return field.describe(from);
        }
        if (field.isScale()) {
            List<String> words = new ArrayList<>();
            for (int value = from; value <= to; value++) {
                words.add(field.describe(value));
            }
            return field == DoseField.PRESSURE
                    ? words.getFirst() + "–" + words.getLast()
                    : either(words);
        }
        if (to == field.highest()) {
            return field.describe(from) + " or more";
        }
        return from == field.lowest()
                ? "up to " + field.describe(to)
                : from + "–" + field.describe(to);
    }

    public static String sessions(int from, int to) {
        return from == to ? perWeek(from) : from + "–" + perWeek(to);
    }

    public static String perWeek(int sessions) {
        return sessions == 1 ? "1 session a week" : sessions + " sessions a week";
    }

    public static String either(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A name inside a sentence: its capital goes unless it is an abbreviation or a person's. */
    public static String inner(String name) {
        boolean keepsCapital =
                name.length() < 2
                        || !Character.isLowerCase(name.charAt(1))
                        || name.startsWith("Achilles");
        return keepsCapital
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
