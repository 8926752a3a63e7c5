package org.palpate.planner;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The words in which cases, rules and plans are written. Immutable. */
public final class Vocabulary {

    private final List<Technique> techniques;
    private final List<Structure> structures;
    private final List<FactDefinition> facts;
    private final Map<String, BitSet> techniqueGroups;
    private final Map<String, Technique> techniqueByWord = new LinkedHashMap<>();
    private final Map<String, Structure> structureByWord = new LinkedHashMap<>();
    private final Map<String, FactDefinition> factByName = new LinkedHashMap<>();

    /**
     * Make a vocabulary.
     *
     * @param techniqueGroups named sets of techniques, as indexes
     * @throws IllegalArgumentException if one word has two meanings
     */
    public Vocabulary(
            List<Technique> techniques,
            List<Structure> structures,
            List<FactDefinition> facts,
            Map<String, BitSet> techniqueGroups) {
        this.techniques = List.copyOf(techniques);
        this.structures = List.copyOf(structures);
        this.facts = List.copyOf(facts);
        this.techniqueGroups = Map.copyOf(techniqueGroups);
        for (Technique technique : techniques) {
            claim(
                    techniqueByWord,
                    technique,
                    technique.id(),
                    technique.name(),
                    technique.synonyms());
        }
        for (Structure structure : structures) {
            claim(
                    structureByWord,
                    structure,
                    structure.id(),
                    structure.name(),
                    structure.synonyms());
        }
        facts.forEach(fact -> factByName.put(fact.name(), fact));
    }

    private static <T> void claim(
            Map<String, T> words, T meaning, String id, String name, List<String> synonyms) {
        claim(words, meaning, id);
        claim(words, meaning, name);
        synonyms.forEach(synonym -> claim(words, meaning, synonym));
    }

    private static <T> void claim(Map<String, T> words, T meaning, String word) {
        T other = words.putIfAbsent(fold(word), meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalArgumentException("'" + word + "' names two different things");
        }
    }

    public List<Technique> techniques() {
        return techniques;
    }

    public List<Structure> structures() {
        return structures;
    }

    public List<FactDefinition> facts() {
        return facts;
    }

    /** Look a technique up by id, name or synonym; case, hyphens and underscores do not matter. */
    public Optional<Technique> technique(String word) {
        return Optional.ofNullable(techniqueByWord.get(fold(word)));
    }

    /** Look a structure up by id, name or synonym; case, hyphens and underscores do not matter. */
    public Optional<Structure> structure(String word) {
        return Optional.ofNullable(structureByWord.get(fold(word)));
    }

    /** Look a fact up by its name. */
    public Optional<FactDefinition> fact(String name) {
        return Optional.ofNullable(factByName.get(name));
    }

    /** The indexes of the techniques in a named group. */
    public Optional<BitSet> techniqueGroup(String name) {
        BitSet group = techniqueGroups.get(name);
        return group == null ? Optional.empty() : Optional.of((BitSet) group.clone());
    }

    public Collection<String> techniqueWords() {
        return techniqueByWord.keySet();
    }

    public Collection<String> structureWords() {
        return structureByWord.keySet();
    }

    public Collection<String> techniqueGroups() {
        return techniqueGroups.keySet();
    }

    /** The index of a fact that rules rely on, or -1 in a vocabulary that lacks it. */
    int factIndex(String name) {
        @Nullable FactDefinition fact = factByName.get(name);
        return fact == null ? -1 : fact.index();
    }

    /** The form in which words are compared. */
    public static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
