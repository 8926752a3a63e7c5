package org.palpate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palpate.planner.CaseFacts;
import org.palpate.planner.CaseFacts.Told;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.FactValue.Amount;
import org.palpate.planner.FactValue.Places;
import org.palpate.planner.FactValue.Words;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Target;
import org.palpate.planner.Vocabulary;
import org.palpate.planner.Zone;

/** Turns what an author told into facts, and facts into what an author could have told. */
final class DraftFacts {

    private final Vocabulary vocabulary;
    private final List<String> problems = new ArrayList<>();
    private final CaseFacts.Builder facts;

    private DraftFacts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.facts = CaseFacts.of(vocabulary);
    }

    /** The facts that can be read, and a sentence for each that cannot. */
    record Read(CaseFacts facts, List<String> problems) {
        Read {
            problems = List.copyOf(problems);
        }
    }

    static Read read(Vocabulary vocabulary, List<FactInput> inputs) {
        DraftFacts draft = new DraftFacts(vocabulary);
        inputs.forEach(draft::add);
        return new Read(draft.facts.build(), draft.problems);
    }

    static FactInput write(Told told) {
        List<String> values =
                switch (told.value()) {
                    case Words(long bits) -> words(told.fact(), bits);
                    case Amount _ -> List.of(CaseFacts.describe(told));
                    case Places(List<Target> targets) ->
                            targets.stream().map(DraftFacts::written).toList();
                };
        return new FactInput(told.injury(), told.fact().name(), values);
    }

    private static List<String> words(FactDefinition fact, long bits) {
        List<String> words = new ArrayList<>();
        for (FactDefinition.Word word : fact.words()) {
            if ((bits & fact.bit(word.id())) != 0) {
                words.add(word.id());
            }
        }
        return words;
    }

    /** A place with its side in front, such as {@code left soleus}. */
    static String written(Target target) {
        Side side = target.side();
        return (side == null ? "" : side.name().toLowerCase(Locale.ROOT) + " ")
                + target.structure().id();
    }

    /** The place that was written so. */
    static Optional<Target> place(Vocabulary vocabulary, String written) {
        Optional<Structure> whole = vocabulary.structure(written);
        if (whole.isPresent()) {
            return whole.map(Target::of);
        }
        for (Side side : Side.values()) {
            String prefix = side.name().toLowerCase(Locale.ROOT) + " ";
            if (written.startsWith(prefix)) {
                return vocabulary
                        .structure(written.substring(prefix.length()))
                        .map(structure ->
                                new Target(
                                        structure, structure.paired() ? side : null, Zone.WHOLE));
            }
        }
        return Optional.empty();
    }

    private void add(FactInput input) {
        Optional<FactDefinition> known = vocabulary.fact(input.fact());
        if (known.isEmpty() || CaseFacts.WORKED_OUT.contains(input.fact())) {
            problems.add("“" + input.fact() + "” is not a fact that can be told. Take it out.");
            return;
        }
        FactDefinition fact = known.get();
        if (input.values().isEmpty()) {
            return;
        }
        try {
            tell(fact, input);
        } catch (IllegalArgumentException refused) {
            problems.add("“" + fact.label() + "” cannot be read. Tell it again.");
        }
    }

    private void tell(FactDefinition fact, FactInput input) {
        switch (fact.type()) {
            case CHOICE, SET, FLAG ->
                    facts.words(input.injury(), fact.name(), input.values().toArray(String[]::new));
            case NUMBER -> number(fact, input);
            case STRUCTURE, STRUCTURES ->
                    facts.places(
                            input.injury(),
                            fact.name(),
                            input.values().stream()
                                    .map(value ->
                                            place(vocabulary, value)
                                                    .orElseThrow(IllegalArgumentException::new))
                                    .toList());
        }
    }

    private void number(FactDefinition fact, FactInput input) {
        double value = Double.parseDouble(input.values().getFirst());
        if (!(fact.lowest() <= value && value <= fact.highest())) {
            problems.add(
                    "“%s” lies between %s and %s."
                            .formatted(fact.label(), plain(fact.lowest()), plain(fact.highest())));
            return;
        }
        facts.number(input.injury(), fact.name(), value);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
