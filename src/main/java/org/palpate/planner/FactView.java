package org.palpate.planner;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.FactValue.Amount;
import org.palpate.planner.FactValue.Places;
import org.palpate.planner.FactValue.Words;

/** The facts as one injury of the client sees them, laid out for quick tests. */
final class FactView {

    private final long[] words;
    private final double[] amounts;
    private final @Nullable Places[] places;

    FactView(Vocabulary vocabulary, List<CaseFacts.Told> told, int injury, boolean several) {
        int facts = vocabulary.facts().size();
        words = new long[facts];
        amounts = new double[facts];
        places = new Places[facts];
        Arrays.fill(amounts, Double.NaN);
        for (FactDefinition fact : vocabulary.facts()) {
            if (fact.yesUnlessTold()) {
                words[fact.index()] = fact.bit("true");
            }
        }
        put(told, CaseFacts.COMMON);
        put(told, injury);
        fillInjuredStructure(vocabulary);
        int severalInjuries = vocabulary.factIndex("several_injuries");
        if (severalInjuries >= 0) {
            words[severalInjuries] =
                    vocabulary.facts().get(severalInjuries).bit(Boolean.toString(several));
        }
    }

    /**
     * A diagnosis that names its structure, such as an Achilles tendinopathy, need not repeat it.
     */
    private void fillInjuredStructure(Vocabulary vocabulary) {
        int kind = vocabulary.factIndex("injury.kind");
        int structure = vocabulary.factIndex("injury.structure");
        if (kind < 0 || structure < 0 || words[kind] == 0 || places[structure] != null) {
            return;
        }
        String injures =
                vocabulary
                        .facts()
                        .get(kind)
                        .words()
                        .get(Long.numberOfTrailingZeros(words[kind]))
                        .injures();
        if (injures != null) {
            vocabulary
                    .structure(injures)
                    .ifPresent(
                            injured -> places[structure] = new Places(List.of(Target.of(injured))));
        }
    }

    private FactView(FactView origin) {
        words = origin.words.clone();
        amounts = origin.amounts;
        places = origin.places;
    }

    private void put(List<CaseFacts.Told> told, int injury) {
        for (CaseFacts.Told fact : told) {
            if (fact.injury() == injury) {
                int index = fact.fact().index();
                switch (fact.value()) {
                    case Words(long bits) -> words[index] = bits;
                    case Amount(double value) -> amounts[index] = value;
                    case Places value -> places[index] = value;
                }
            }
        }
    }

    /** A copy into which derived words can be written. */
    FactView copy() {
        return new FactView(this);
    }

    long words(int fact) {
        return words[fact];
    }

    double amount(int fact) {
        return amounts[fact];
    }

    List<Target> places(int fact) {
        Places told = places[fact];
        return told == null ? List.of() : told.targets();
    }

    boolean isTold(int fact) {
        return words[fact] != 0 || !Double.isNaN(amounts[fact]) || places[fact] != null;
    }

    void derive(int fact, long bits) {
        words[fact] = bits;
    }
}
