package org.palpate.library;

import java.util.Locale;

import org.palpate.content.TechniqueCard.DoseAmount;
import org.palpate.planner.DoseField;
import org.palpate.planner.StructureKind;
import org.palpate.words.PlanWords;

/** How the words that only the library shows read there; the others are in {@link PlanWords}. */
public final class LibraryWords {

    private LibraryWords() {}

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

    /** A card says how the client lies; everything else reads as in a plan. */
    public static String of(DoseField field) {
        return field == DoseField.POSITION ? "Client lies" : PlanWords.of(field);
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
            default -> PlanWords.capital(amount.describe());
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

    /** How a word of a vocabulary stands in an address. */
    public static String slug(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
