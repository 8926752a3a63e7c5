package org.palpate.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.palpate.planner.FactValue.Amount;
import org.palpate.planner.FactValue.Places;
import org.palpate.planner.FactValue.Words;

/**
 * What is known of one client. A client can have several injuries; each sees the common facts and
 * its own.
 */
public final class CaseFacts {

    /** Facts that nobody can tell, because they always follow from others. */
    public static final Set<String> WORKED_OUT = Set.of("slot", "several_injuries");

    /** The injury number of facts that do not belong to one injury. */
    public static final int COMMON = -1;

    /**
     * One fact that was told.
     *
     * @param injury number of the injury that it belongs to, from 0, or {@link #COMMON}
     */
    public record Told(FactDefinition fact, int injury, FactValue value) {}

    private final Vocabulary vocabulary;
    private final List<Told> told;
    private final List<FactView> views;

    private CaseFacts(Vocabulary vocabulary, List<Told> told) {
        this.vocabulary = vocabulary;
        this.told = List.copyOf(told);
        int injuries = told.stream().mapToInt(Told::injury).max().orElse(COMMON) + 1;
        List<FactView> made = new ArrayList<>();
        for (int injury = 0; injury < Math.max(1, injuries); injury++) {
            made.add(new FactView(vocabulary, this.told, injury, injuries > 1));
        }
        this.views = List.copyOf(made);
    }

    /** Collect facts one by one. */
    public static Builder of(Vocabulary vocabulary) {
        return new Builder(vocabulary);
    }

    public List<Told> told() {
        return told;
    }

    /** The same client with one told fact unknown. */
    public CaseFacts without(Told forgotten) {
        return new CaseFacts(
                vocabulary, told.stream().filter(fact -> !fact.equals(forgotten)).toList());
    }

    List<FactView> views() {
        return views;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFacts facts && told.equals(facts.told);
    }

    @Override
    public int hashCode() {
        return told.hashCode();
    }

    /** One fact a line, in the words of the content files. */
    @Override
    public String toString() {
        return told.stream()
                .map(fact ->
                        (fact.injury() > 0 ? "injury " + (fact.injury() + 1) + ": " : "")
                                + fact.fact().name()
                                + ": "
                                + describe(fact))
                .collect(Collectors.joining("\n"));
    }

    /** The value of a told fact in the ids of the content files. */
    public static String describe(Told told) {
        return switch (told.value()) {
            case Words(long bits) -> {
                List<String> words = new ArrayList<>();
                List<FactDefinition.Word> known = told.fact().words();
                for (int i = 0; i < known.size(); i++) {
                    if ((bits & 1L << i) != 0) {
                        words.add(known.get(i).id());
                    }
                }
                yield told.fact().type() == FactType.SET
                        ? words.toString()
                        : String.join(", ", words);
            }
            case Amount(double value) ->
                    value == Math.rint(value)
                            ? Long.toString((long) value)
                            : Double.toString(value);
            case Places(List<Target> targets) ->
                    targets.stream()
                            .map(target ->
                                    target.side() == null
                                            ? target.structure().id()
                                            : target.side()
                                                            .name()
                                                            .toLowerCase(java.util.Locale.ROOT)
                                                    + " "
                                                    + target.structure().id())
                            .collect(Collectors.joining(", ", "[", "]"));
        };
    }

    /** Collects facts and refuses what the vocabulary does not allow. */
    public static final class Builder {

        private final Vocabulary vocabulary;
        private final List<Told> told = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        private Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /**
         * Tell words of a choice, a set or a flag.
         *
         * @throws IllegalArgumentException if the fact or a word is unknown, or the fact was told
         */
        public Builder words(int injury, String fact, String... words) {
            FactDefinition definition = definition(fact, FactType::isWords);
            long bits = 0;
            for (String word : words) {
                long bit = definition.bit(word);
                if (bit == 0) {
                    throw new IllegalArgumentException(word + " is not a value of " + fact);
                }
                bits |= bit;
            }
            if (definition.type() != FactType.SET && Long.bitCount(bits) != 1) {
                throw new IllegalArgumentException(fact + " takes one value");
            }
            return bits == 0 ? this : tell(definition, injury, new Words(bits));
        }

        public Builder words(String fact, String... words) {
            return words(COMMON, fact, words);
        }

        /**
         * Tell a number.
         *
         * @throws IllegalArgumentException if it lies outside the fact's range
         */
        public Builder number(int injury, String fact, double value) {
            FactDefinition definition = definition(fact, type -> type == FactType.NUMBER);
            if (!(value >= definition.lowest() && value <= definition.highest())) {
                throw new IllegalArgumentException(
                        fact
                                + " must lie between "
                                + definition.lowest()
                                + " and "
                                + definition.highest()
                                + ", not "
                                + value);
            }
            return tell(definition, injury, new Amount(value));
        }

        public Builder number(String fact, double value) {
            return number(COMMON, fact, value);
        }

        /** Tell structures of the body. */
        public Builder places(int injury, String fact, List<Target> targets) {
            FactDefinition definition = definition(fact, FactType::isPlaces);
            return targets.isEmpty() ? this : tell(definition, injury, new Places(targets));
        }

        public CaseFacts build() {
            return new CaseFacts(vocabulary, told);
        }

        private FactDefinition definition(
                String fact, java.util.function.Predicate<FactType> type) {
            FactDefinition definition =
                    vocabulary
                            .fact(fact)
                            .orElseThrow(
                                    () -> new IllegalArgumentException("There is no fact " + fact));
            if (!type.test(definition.type())) {
                throw new IllegalArgumentException(fact + " is a " + definition.type());
            }
            return definition;
        }

        private Builder tell(FactDefinition definition, int injury, FactValue value) {
            if (!seen.add(injury + definition.name())) {
                throw new IllegalArgumentException(definition.name() + " is told twice");
            }
            told.add(new Told(definition, injury, value));
            return this;
        }
    }
}
