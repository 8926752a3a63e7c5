package org.palpate.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.content.ContentLibrary;
import org.palpate.content.TechniqueCard;
import org.palpate.content.TechniqueCard.Position;
import org.palpate.planner.BodyRegion;
import org.palpate.planner.Category;
import org.palpate.planner.FactDefinition.Word;
import org.palpate.planner.Structure;
import org.palpate.planner.TechniqueKind;
import org.palpate.planner.Vocabulary;
import org.palpate.words.PlanWords;

/** Finds technique cards by what somebody types and by what they are for. */
public final class CardFinder {

    private final Vocabulary vocabulary;
    private final CardTopics topics;
    private final List<TechniqueCard> cards;
    private final Map<CardFacet, Map<String, String>> labels = new EnumMap<>(CardFacet.class);
    private final Map<String, Map<CardFacet, Set<String>>> values = new LinkedHashMap<>();
    private final Map<String, CardText> texts = new LinkedHashMap<>();

    public CardFinder(ContentLibrary library) {
        vocabulary = library.vocabulary();
        topics = new CardTopics(library);
        cards = library.cards();
        name();
        for (TechniqueCard card : cards) {
            Map<CardFacet, Set<String>> known = valuesOf(card);
            values.put(card.id(), known);
            texts.put(card.id(), new CardText(card, topicWords(known)));
        }
    }

    /** What a card is good for. */
    public CardTopic topic(TechniqueCard card) {
        return topics.of(card);
    }

    /** The filter without what nobody knows, such as a mistyped structure in an address. */
    public CardFilter understood(CardFilter filter) {
        CardFilter known = filter;
        for (CardFacet facet : CardFacet.values()) {
            if (filter.value(facet).filter(value -> !isKnown(facet, value)).isPresent()) {
                known = known.without(facet);
            }
        }
        return known;
    }

    /**
     * The cards that fit, the best match of the typed words first; among equals those that are made
     * for the chosen structure before those for something that holds it.
     */
    public List<CardMatch> find(CardFilter filter) {
        List<String> typed = CardText.wanted(filter.query());
        Structure aim =
                filter.value(CardFacet.STRUCTURE).flatMap(vocabulary::structure).orElse(null);
        record Hit(CardMatch match, int distance, int vagueness) {}
        List<Hit> hits = new ArrayList<>();
        for (TechniqueCard card : cards) {
            if (fits(card, filter)) {
                text(card)
                        .match(typed)
                        .ifPresent(found ->
                                hits.add(
                                        new Hit(
                                                new CardMatch(card, found.words()),
                                                found.distance(),
                                                vagueness(card, aim))));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::distance).thenComparingInt(Hit::vagueness));
        return hits.stream().map(Hit::match).toList();
    }

    /**
     * The values of a facet that leave any card beside the rest of the filter, and the chosen one
     * even if it leaves none.
     */
    public List<FacetValue> values(CardFacet facet, CardFilter filter) {
        List<CardMatch> others = find(filter.without(facet));
        List<FacetValue> found = new ArrayList<>();
        names(facet)
                .forEach((id, label) -> {
                    int count =
                            (int)
                                    others.stream()
                                            .filter(match -> has(match.card(), facet, id))
                                            .count();
                    if (count > 0 || filter.value(facet).filter(id::equals).isPresent()) {
                        found.add(new FacetValue(id, label, count));
                    }
                });
        return found;
    }

    /** How a value of a facet reads on screen. */
    public Optional<String> label(CardFacet facet, String value) {
        return Optional.ofNullable(names(facet).get(value));
    }

    /** Whether a card is made for a structure or a part of it, rather than for a larger whole. */
    public static boolean isMadeFor(Structure structure, TechniqueCard card) {
        return card.structures().stream().anyMatch(structure::contains);
    }

    private static int vagueness(TechniqueCard card, @Nullable Structure aim) {
        return aim == null || isMadeFor(aim, card) ? 0 : 1;
    }

    private boolean isKnown(CardFacet facet, String value) {
        return names(facet).containsKey(value);
    }

    private boolean fits(TechniqueCard card, CardFilter filter) {
        return filter.chosen().entrySet().stream()
                .allMatch(chosen -> has(card, chosen.getKey(), chosen.getValue()));
    }

    private boolean has(TechniqueCard card, CardFacet facet, String value) {
        return values.getOrDefault(card.id(), Map.of())
                .getOrDefault(facet, Set.of())
                .contains(value);
    }

    private CardText text(TechniqueCard card) {
        CardText text = texts.get(card.id());
        if (text == null) {
            throw new IllegalArgumentException(card.id() + " is not in the library");
        }
        return text;
    }

    private Map<String, String> names(CardFacet facet) {
        return labels.getOrDefault(facet, Map.of());
    }

    /** Give every value its label, in the order in which a person looks for it. */
    private void name() {
        for (CardFacet facet : CardFacet.values()) {
            labels.put(facet, new LinkedHashMap<>());
        }
        for (Category category : Category.values()) {
            if (CardTopics.SESSIONS.contains(category)) {
                name(CardFacet.CATEGORY, category.name(), PlanWords.of(category));
            }
        }
        for (Word injury : topics.injuries()) {
            name(CardFacet.INJURY, injury.id(), PlanWords.capital(injury.label()));
        }
        for (BodyRegion region : BodyRegion.values()) {
            name(CardFacet.REGION, region.name(), PlanWords.of(region));
        }
        vocabulary.structures().stream()
                .filter(structure -> cards.stream().anyMatch(card -> card.isFor(structure)))
                .sorted(
                        Comparator.comparing(
                                structure -> structure.name().toLowerCase(Locale.ROOT)))
                .forEach(structure -> name(CardFacet.STRUCTURE, structure.id(), structure.name()));
        for (TechniqueKind kind : TechniqueKind.values()) {
            name(CardFacet.KIND, kind.name(), PlanWords.of(kind));
        }
        cards.stream()
                .flatMap(card -> card.tools().stream())
                .distinct()
                .sorted()
                .forEach(tool -> name(CardFacet.TOOL, tool, PlanWords.capital(tool)));
        for (Position position : Position.values()) {
            name(CardFacet.POSITION, position.name(), position.label());
        }
    }

    private void name(CardFacet facet, String value, String label) {
        labels.getOrDefault(facet, Map.of()).put(LibraryWords.slug(value), label);
    }

    private Map<CardFacet, Set<String>> valuesOf(TechniqueCard card) {
        CardTopic topic = topics.of(card);
        Map<CardFacet, Set<String>> found = new EnumMap<>(CardFacet.class);
        found.put(CardFacet.CATEGORY, slugs(topic.categories().stream().map(Enum::name).toList()));
        found.put(CardFacet.INJURY, slugs(topic.injuries()));
        found.put(CardFacet.REGION, slugs(regions(card).stream().map(Enum::name).toList()));
        found.put(
                CardFacet.STRUCTURE,
                slugs(
                        vocabulary.structures().stream()
                                .filter(card::isFor)
                                .map(Structure::id)
                                .toList()));
        found.put(
                CardFacet.KIND,
                slugs(card.techniques().stream().map(each -> each.kind().name()).toList()));
        found.put(CardFacet.TOOL, slugs(card.tools()));
        found.put(CardFacet.POSITION, Set.of(LibraryWords.slug(card.position().name())));
        return found;
    }

    /** Where on the body the card is aimed; a group is wherever its members are. */
    private Set<BodyRegion> regions(TechniqueCard card) {
        Set<BodyRegion> regions = new LinkedHashSet<>();
        for (Structure structure : card.structures()) {
            structure.members().stream()
                    .mapToObj(vocabulary.structures()::get)
                    .filter(member -> !member.group())
                    .forEach(member -> regions.add(member.region()));
        }
        return regions;
    }

    private List<String> topicWords(Map<CardFacet, Set<String>> known) {
        List<String> words = new ArrayList<>();
        known.forEach((facet, ids) -> {
            if (facet != CardFacet.STRUCTURE) {
                ids.forEach(id -> label(facet, id).ifPresent(words::add));
            }
        });
        return words;
    }

    private static Set<String> slugs(Collection<String> words) {
        Set<String> slugs = new LinkedHashSet<>();
        words.forEach(word -> slugs.add(LibraryWords.slug(word)));
        return slugs;
    }
}
