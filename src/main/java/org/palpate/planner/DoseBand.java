package org.palpate.planner;

import java.util.List;

/**
 * The values of one dose field that a protocol calls for, in the units of the field.
 *
 * @param idealFrom lowest value of full credit
 * @param idealTo highest value of full credit
 * @param acceptedFrom lowest value of half credit
 * @param acceptedTo highest value of half credit
 * @param safeTo highest value that cannot hurt; the field's highest value where no rule sets one
 * @param rules the rules that set the band
 */
public record DoseBand(
        DoseField field,
        int idealFrom,
        int idealTo,
        int acceptedFrom,
        int acceptedTo,
        int safeTo,
        List<String> rules) {

    public DoseBand {
        if (acceptedFrom > idealFrom
                || idealFrom > idealTo
                || idealTo > acceptedTo
                || acceptedTo > safeTo) {
            throw new IllegalArgumentException(
                    "A band needs accepted from <= ideal from <= ideal to <= accepted to <= safe to, not "
                            + acceptedFrom
                            + " "
                            + idealFrom
                            + " "
                            + idealTo
                            + " "
                            + acceptedTo
                            + " "
                            + safeTo
                            + " for "
                            + field);
        }
        rules = List.copyOf(rules);
    }

    public boolean isIdeal(int value) {
        return value >= idealFrom && value <= idealTo;
    }

    public boolean isAccepted(int value) {
        return value >= acceptedFrom && value <= acceptedTo;
    }

    public boolean isSafe(int value) {
        return value <= safeTo;
    }

    /** The same band, set by these rules. */
    DoseBand citing(List<String> rules) {
        return new DoseBand(field, idealFrom, idealTo, acceptedFrom, acceptedTo, safeTo, rules);
    }
}
