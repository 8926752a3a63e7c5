package org.palpate.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palpate.planner.Ask;
import org.palpate.planner.Certainty;
import org.palpate.planner.Rule;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;

/** Where the chain from rule to lesson, card, case, glossary and source is broken. */
public final class Coverage {

    /** How the ids of rules begin that say more than the article does. */
    private static final List<String> BEYOND_THE_ARTICLE = List.of("SAFE-", "EV-");

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

    /** Pictures that say nothing to those who cannot see them. */
    public List<String> picturesWithoutAlternative() {
        return library.pictures().entries().stream()
                .filter(picture -> picture.alternative().isBlank())
                .map(PictureEntry::id)
                .toList();
    }

    /**
     * Safety rules, evidence notes and danger signs that name no source, and lessons that teach
     * such rules and name none.
     */
    public List<String> withoutSource() {
        Stream<String> rules =
                rules().filter(rule -> isBeyondTheArticle(rule.id()))
                        .filter(rule -> rule.sources().isEmpty())
                        .map(Rule::id);
        Stream<String> flags =
                library.flags().stream().filter(flag -> flag.sources().isEmpty()).map(Flag::id);
        Stream<String> lessons =
                library.lessons().stream()
                        .filter(lesson -> lesson.sources().isEmpty())
                        .filter(Coverage::saysMoreThanTheArticle)
                        .map(Lesson::id);
        return Stream.of(rules, flags, lessons).flatMap(ids -> ids).toList();
    }

    private static boolean saysMoreThanTheArticle(Lesson lesson) {
        return lesson.sections().stream()
                .flatMap(section -> section.teaches().stream())
                .anyMatch(Coverage::isBeyondTheArticle);
    }

    private static boolean isBeyondTheArticle(String ruleId) {
        return BEYOND_THE_ARTICLE.stream().anyMatch(ruleId::startsWith);
    }

    /** Sources that a rule or a danger sign names and the list of sources does not hold. */
    public List<String> unlistedSources() {
        Set<String> listed =
                library.sources().stream().map(Source::key).collect(Collectors.toSet());
        return Stream.concat(
                        rules().flatMap(rule -> rule.sources().stream()),
                        library.flags().stream().flatMap(flag -> flag.sources().stream()))
                .filter(key -> !listed.contains(key))
                .distinct()
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
