package org.palpate.library;

import java.util.Locale;

import org.palpate.content.TechniqueCard.DoseAmount;
import org.palpate.planner.BodyRegion;
import org.palpate.planner.Category;
import org.palpate.planner.DoseField;
import org.palpate.planner.StructureKind;
import org.palpate.planner.TechniqueKind;

/** How the words of the vocabularies read in the library. */
public final class LibraryWords {

    private LibraryWords() {}

    public static String of(Category category) {
        return switch (category) {
            case PRE_EVENT -> "Pre-event massage";
            case POST_EVENT -> "Post-event massage";
            case GENERAL -> "General massage";
            case INJURY -> "Injury massage";
            case NONE -> "No massage";
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

    public static String of(StructureKind kind) {
        return switch (kind) {
            case MUSCLE -> "Muscle";
            case TENDON -> "Tendon";
            case LIGAMENT -> "Ligament";
            case FASCIA -> "Fascia";
            case BONE -> "Bone";
            case CARE_ZONE -> "Place to spare";
            case REGION -> "Region";
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
            case POSITION -> "Client lies";
            case BARRIER -> "Between cold and skin";
        };
    }

    /** An amount beside the name of its quantity: how deep, how long, how many. */
    public static String amount(DoseAmount amount) {
        return switch (amount.field()) {
            case REPETITIONS, PASSES ->
                    amount.from() == amount.to()
                            ? Integer.toString(amount.to())
                            : amount.from() + " to " + amount.to();
            case PRESSURE ->
                    amount.describe()
                            + ", "
                            + (amount.from() == amount.to()
                                    ? depth(amount.to())
                                    : depth(amount.from()) + " to " + depth(amount.to()));
            default -> capital(amount.describe());
        };
    }

    /** An amount as a part of a sentence, with the name of its quantity where it needs one. */
    public static String phrase(DoseAmount amount) {
        return switch (amount.field()) {
            case REPETITIONS, PASSES, MINUTES -> amount.describe();
            case PRESSURE -> "pressure " + amount(amount);
            default -> of(amount.field()).toLowerCase(Locale.ROOT) + " " + amount.describe();
        };
    }

    private static String depth(int pressure) {
        return switch (pressure) {
            case 1 -> "light";
            case 2 -> "light to moderate";
            case 3 -> "moderate";
            case 4 -> "deep";
            default -> "very deep";
        };
    }

    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** How a word of a vocabulary stands in an address. */
    public static String slug(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
