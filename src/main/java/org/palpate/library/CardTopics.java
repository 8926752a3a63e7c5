package org.palpate.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.palpate.content.ContentLibrary;
import org.palpate.content.TechniqueCard;
import org.palpate.planner.Aim;
import org.palpate.planner.Ask;
import org.palpate.planner.Category;
import org.palpate.planner.Condition;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.FactDefinition.Word;
import org.palpate.planner.Rule;
import org.palpate.planner.RuleRow;
import org.palpate.planner.Structure;
import org.palpate.planner.Vocabulary;

/**
 * Works out from the rules that a card serves in which sessions and for which injuries it has its
 * place: wherever a row of such a rule demands what the card shows, where the card shows it.
 */
public final class CardTopics {

    /** The categories of session, without the answer that no massage takes place. */
    public static final Set<Category> SESSIONS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Category.NONE)));

    private static final String SLOT = "slot";
    private static final String INJURY = "injury.kind";
    private static final Set<String> NO_INJURY = Set.of("none", "unknown");
    private static final Set<String> BEFORE_A_RACE =
            Set.of("event.days_to", "event.importance", "pre_pref", "pre_pref_tested");

    private final Vocabulary vocabulary;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Category> categoryOfSlot = new HashMap<>();
    private final Map<String, CardTopic> topics = new LinkedHashMap<>();

    public CardTopics(ContentLibrary library) {
        this(library.vocabulary(), library.rules(), library.cards());
    }

    CardTopics(Vocabulary vocabulary, Collection<Rule> rules, List<TechniqueCard> cards) {
        this.vocabulary = vocabulary;
        for (Rule rule : rules) {
            this.rules.put(rule.id(), rule);
            rule.rows().forEach(this::learnSlots);
        }
        cards.forEach(card -> topics.put(card.id(), derive(card)));
    }

    /** What a card of the library is good for. */
    public CardTopic of(TechniqueCard card) {
        return topics.getOrDefault(card.id(), new CardTopic(Set.of(), Set.of()));
    }

    /** The injuries that some card is for, in the order of the vocabulary. */
    public List<Word> injuries() {
        Set<String> served = new LinkedHashSet<>();
        topics.values().forEach(topic -> served.addAll(topic.injuries()));
        return vocabulary.fact(INJURY).stream()
                .flatMap(fact -> fact.words().stream())
                .filter(word -> served.contains(word.id()))
                .toList();
    }

    /** Rules of the first section come first, so their answer for a slot stays. */
    private void learnSlots(RuleRow row) {
        List<String> slots = words(row, SLOT);
        for (Ask ask : row.asks()) {
            if (ask instanceof Ask.SetCategory(List<Category> categories)) {
                categories.stream()
                        .filter(SESSIONS::contains)
                        .findFirst()
                        .ifPresent(category ->
                                slots.forEach(slot -> categoryOfSlot.putIfAbsent(slot, category)));
            }
        }
    }

    private CardTopic derive(TechniqueCard card) {
        Set<Category> categories = EnumSet.noneOf(Category.class);
        Set<String> injuries = new LinkedHashSet<>();
        for (String id : card.rules()) {
            Rule rule = rules.get(id);
            if (rule != null) {
                rule.rows().forEach(row -> collect(row, card, categories, injuries));
            }
        }
        return new CardTopic(categories, injuries);
    }

    private void collect(
            RuleRow row, TechniqueCard card, Set<Category> categories, Set<String> injuries) {
        List<Ask.Demand> demands = demands(row, card);
        if (demands.isEmpty()) {
            return;
        }
        List<String> slots = words(row, SLOT);
        List<Word> named = injuryWords(row);
        boolean forInjury = slots.isEmpty() || slots.contains("injury");
        List<String> meant =
                !forInjury
                        ? List.of()
                        : named.stream()
                                .filter(word ->
                                        demands.stream().anyMatch(ask -> reaches(ask, card, word)))
                                .map(Word::id)
                                .toList();
        injuries.addAll(meant);
        if (!slots.isEmpty()) {
            slots.stream()
                    .flatMap(slot -> Stream.ofNullable(categoryOfSlot.get(slot)))
                    .forEach(categories::add);
        } else if (!named.isEmpty()) {
            if (!meant.isEmpty()) {
                categories.add(Category.INJURY);
            }
        } else if (row.when().stream().anyMatch(each -> isBeforeARace(each.fact()))) {
            categories.add(Category.PRE_EVENT);
        } else if (row.when().stream().anyMatch(each -> each.fact().name().startsWith("injury."))) {
            categories.add(Category.INJURY);
        } else {
            categories.addAll(SESSIONS);
        }
    }

    private static boolean isBeforeARace(FactDefinition fact) {
        return BEFORE_A_RACE.contains(fact.name());
    }

    private List<Ask.Demand> demands(RuleRow row, TechniqueCard card) {
        List<Ask.Demand> found = new ArrayList<>();
        for (Ask ask : row.asks()) {
            if (ask instanceof Ask.Demand demand
                    && !Collections.disjoint(demand.techniques(), card.techniques())
                    && reaches(demand, card, null)) {
                found.add(demand);
            }
        }
        return found;
    }

    /** Whether the demand can be aimed at what the card is aimed at, given the injury. */
    private boolean reaches(Ask.Demand demand, TechniqueCard card, @Nullable Word injury) {
        List<Aim.Place> places = demand.aim().places();
        return places.isEmpty()
                || card.structures().isEmpty()
                || places.stream()
                        .anyMatch(place ->
                                switch (place) {
                                    case Aim.Place.Named(Structure structure) ->
                                            card.isFor(structure);
                                    case Aim.Place.Told(Aim.Role role, List<Structure> among) ->
                                            (among.isEmpty()
                                                            || among.stream().anyMatch(card::isFor))
                                                    && isAt(card, role, injury);
                                });
    }

    /** Whether the card is aimed at the part that a structure plays in an injury that names it. */
    private boolean isAt(TechniqueCard card, Aim.Role role, @Nullable Word injury) {
        String id = injury == null ? null : injury.injures();
        if (id == null) {
            return true;
        }
        Structure injured = vocabulary.structure(id).orElseThrow();
        return switch (role) {
            case INJURED -> card.isFor(injured);
            case INJURED_MUSCLES -> isForOneOf(card, injured.muscles());
            case INJURED_FLANKS -> isForOneOf(card, injured.flanks());
            case INJURED_SURROUNDINGS -> isForOneOf(card, injured.surroundings());
            case TIGHT, TRIGGER_POINTS, SORE, LEAVE_OUT -> true;
        };
    }

    private boolean isForOneOf(TechniqueCard card, List<Integer> structures) {
        return structures.stream()
                .map(vocabulary.structures()::get)
                .anyMatch(structure -> card.isFor(structure));
    }

    private static List<Word> injuryWords(RuleRow row) {
        return conditions(row, INJURY)
                .flatMap(CardTopics::words)
                .filter(word -> !NO_INJURY.contains(word.id()))
                .toList();
    }

    private static List<String> words(RuleRow row, String fact) {
        return conditions(row, fact).flatMap(CardTopics::words).map(Word::id).toList();
    }

    private static Stream<Condition.OneOf> conditions(RuleRow row, String fact) {
        return row.when().stream()
                .filter(Condition.OneOf.class::isInstance)
                .map(Condition.OneOf.class::cast)
                .filter(condition -> condition.fact().name().equals(fact));
    }

    private static Stream<Word> words(Condition.OneOf condition) {
        return condition.fact().words().stream()
                .filter(word -> (condition.words() & condition.fact().bit(word.id())) != 0);
    }
}
