package org.palpate.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.palpate.planner.Ask;
import org.palpate.planner.Certainty;
import org.palpate.planner.Rule;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;

/** Where the chain from rule to lesson, card, case and glossary is broken. */
public final class Coverage {

    private final ContentLibrary library;

    public Coverage(ContentLibrary library) {
        this.library = library;
    }

    /** Whether a plan can gain or lose marks by the rule. */
    public static boolean isGraded(Rule rule) {
        return rule.certainty() != Certainty.INFO
                && rule.rows().stream().anyMatch(row -> !row.asks().isEmpty());
    }

    /** What the rule itself asks for by name. */
    public static List<Ask.Demand> demands(Rule rule) {
        return rule.rows().stream()
                .flatMap(row -> row.asks().stream())
                .filter(Ask.Demand.class::isInstance)
                .map(Ask.Demand.class::cast)
                .toList();
    }

    /** Rules that no lesson teaches. */
    public List<String> untaught() {
        return rules().filter(rule -> library.connections().teaching(rule.id()).isEmpty())
                .map(Rule::id)
                .toList();
    }

    /** Graded rules that ask for a technique and stand on no card. */
    public List<String> withoutCard() {
        return rules().filter(Coverage::isGraded)
                .filter(rule -> !demands(rule).isEmpty())
                .filter(rule -> library.connections().cardsForRule(rule.id()).isEmpty())
                .map(Rule::id)
                .toList();
    }

    /** Graded rules that apply in no case. */
    public List<String> withoutCase() {
        return rules().filter(Coverage::isGraded)
                .filter(rule -> library.connections().casesForRule(rule.id()).isEmpty())
                .map(Rule::id)
                .toList();
    }

    /** Techniques that a rule asks for and no card shows. */
    public List<String> techniquesWithoutCard() {
        return usedTechniques().stream()
                .filter(technique -> library.connections().cardsOf(technique).isEmpty())
                .map(Technique::id)
                .toList();
    }

    /** Techniques that a rule asks for and the glossary does not explain. */
    public List<String> techniquesWithoutEntry() {
        return usedTechniques().stream()
                .map(Technique::id)
                .filter(id -> library.glossary().technique(id).isEmpty())
                .toList();
    }

    /** Structures that the glossary does not explain; facts can lead a rule to any of them. */
    public List<String> structuresWithoutEntry() {
        return library.vocabulary().structures().stream()
                .map(Structure::id)
                .filter(id -> library.glossary().structure(id).isEmpty())
                .toList();
    }

    private Stream<Rule> rules() {
        return library.rules().stream();
    }

    private Set<Technique> usedTechniques() {
        Set<Technique> used = new LinkedHashSet<>();
        rules().forEach(rule -> demands(rule).forEach(demand -> used.addAll(demand.techniques())));
        return used;
    }
}
