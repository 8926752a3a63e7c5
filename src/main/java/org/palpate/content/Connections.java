package org.palpate.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Planner;
import org.palpate.planner.Protocol;
import org.palpate.planner.Structure;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;

/** The ways from rules, techniques and structures to lessons, cards and cases, and back. */
public final class Connections {

    private final List<Lesson> lessons;
    private final List<TechniqueCard> cards;
    private final Map<String, List<LessonPart>> partsByRule = new LinkedHashMap<>();
    private final Map<String, List<TechniqueCard>> cardsByRule = new LinkedHashMap<>();
    private final Map<String, List<ClientCase>> casesByRule = new LinkedHashMap<>();
    private final Map<String, Set<ClientCase>> casesByCard = new LinkedHashMap<>();

    Connections(Teaching teaching, List<ClientCase> cases, Planner planner) {
        this.lessons = teaching.lessons();
        this.cards = teaching.cards();
        for (Lesson lesson : lessons) {
            for (Lesson.Section section : lesson.sections()) {
                section.teaches()
                        .forEach(rule -> add(partsByRule, rule, new LessonPart(lesson, section)));
            }
        }
        for (TechniqueCard card : cards) {
            card.rules().forEach(rule -> add(cardsByRule, rule, card));
        }
        for (ClientCase client : cases) {
            Protocol protocol = planner.plan(client.facts());
            protocol.rules().forEach(rule -> add(casesByRule, rule, client));
            for (ExpectedStep step : protocol.steps()) {
                cardsFor(step)
                        .forEach(card ->
                                casesByCard
                                        .computeIfAbsent(card.id(), _ -> new LinkedHashSet<>())
                                        .add(client));
            }
        }
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }

    /** The sections that teach a rule. */
    public List<LessonPart> teaching(String ruleId) {
        return List.copyOf(partsByRule.getOrDefault(ruleId, List.of()));
    }

    /** The cards that serve a rule. */
    public List<TechniqueCard> cardsForRule(String ruleId) {
        return List.copyOf(cardsByRule.getOrDefault(ruleId, List.of()));
    }

    /** The cases in whose protocol a rule applies. */
    public List<ClientCase> casesForRule(String ruleId) {
        return List.copyOf(casesByRule.getOrDefault(ruleId, List.of()));
    }

    /** The cards that show a technique. */
    public List<TechniqueCard> cardsOf(Technique technique) {
        return cards.stream().filter(card -> card.techniques().contains(technique)).toList();
    }

    /** The cards that are aimed at a structure, a part of it, or something that holds it. */
    public List<TechniqueCard> cardsOn(Structure structure) {
        return cards.stream().filter(card -> card.isFor(structure)).toList();
    }

    /**
     * The cards for a technique at a place: those made for the place, or all of the technique where
     * there is none.
     */
    public List<TechniqueCard> cardsFor(Technique technique, @Nullable Structure place) {
        List<TechniqueCard> all = cardsOf(technique);
        List<TechniqueCard> fitting =
                place == null ? all : all.stream().filter(card -> card.isFor(place)).toList();
        return fitting.isEmpty() ? all : fitting;
    }

    /** The cards for something that a protocol asks for, the usual technique first. */
    public List<TechniqueCard> cardsFor(ExpectedStep step) {
        Set<TechniqueCard> found = new LinkedHashSet<>();
        for (Technique technique : step.techniques()) {
            if (step.targets().isEmpty()) {
                found.addAll(cardsFor(technique, null));
            }
            for (Target target : step.targets()) {
                found.addAll(cardsFor(technique, target.structure()));
            }
        }
        return List.copyOf(found);
    }

    /** The lessons that use a card. */
    public List<Lesson> lessonsUsing(TechniqueCard card) {
        return lessons.stream().filter(lesson -> lesson.cards().contains(card.id())).toList();
    }

    /** The lessons that use a card aimed at a structure. */
    public List<Lesson> lessonsOn(Structure structure) {
        Set<Lesson> found = new LinkedHashSet<>();
        cardsOn(structure).forEach(card -> found.addAll(lessonsUsing(card)));
        return lessons.stream().filter(found::contains).toList();
    }

    /** The cases whose protocol asks for what a card shows. */
    public List<ClientCase> casesUsing(TechniqueCard card) {
        return List.copyOf(casesByCard.getOrDefault(card.id(), Set.of()));
    }
}
