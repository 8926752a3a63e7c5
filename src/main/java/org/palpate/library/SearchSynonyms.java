package org.palpate.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.palpate.planner.Vocabulary;

/** Phrases that mean the same, or nearly. */
final class SearchSynonyms {

    /** What people call things that no vocabulary lists. */
    private static final List<List<String>> EVERYDAY =
            List.of(
                    List.of(
                            "runner's knee",
                            "PFPS",
                            "PFP",
                            "patellofemoral pain",
                            "patellofemoral pain syndrome",
                            "patellofemoral syndrome",
                            "kneecap pain"),
                    List.of("IT band", "ITB", "iliotibial band", "IT band syndrome", "ITBS"),
                    List.of(
                            "plantar fascia pain",
                            "plantar fasciitis",
                            "plantar fasciopathy",
                            "heel pain"),
                    List.of("tendinopathy", "tendinitis", "tendonitis", "tendinosis"),
                    List.of("muscle strain", "strain", "pulled muscle", "muscle tear"),
                    List.of("ligament injury", "sprain", "sprained"),
                    List.of("soreness", "DOMS", "delayed onset muscle soreness", "sore muscles"),
                    List.of("DVT", "deep vein thrombosis", "thrombosis", "blood clot"),
                    List.of("pre-event", "pre-race", "before a race", "before the race"),
                    List.of("post-event", "post-race", "after a race", "recovery massage"),
                    List.of("calf", "gastrocnemius", "soleus"),
                    List.of("physical therapist", "physio", "physiotherapist"),
                    List.of("doctor", "physician"),
                    List.of("home treatment", "home program", "homework", "self-care"));

    private static final int LONGEST = 5;

    private final List<List<List<String>>> groups = new ArrayList<>();

    SearchSynonyms(Vocabulary vocabulary) {
        EVERYDAY.forEach(this::add);
        vocabulary.techniques().forEach(each -> add(each.name(), each.synonyms()));
        vocabulary.structures().forEach(each -> add(each.name(), each.synonyms()));
    }

    private void add(String name, List<String> synonyms) {
        List<String> all = new ArrayList<>(synonyms);
        all.addFirst(name);
        add(all);
    }

    private void add(List<String> phrases) {
        groups.add(phrases.stream().map(SearchWords::stems).distinct().toList());
    }

    /**
     * Some words of a query that are one phrase, and other phrases for it.
     *
     * @param length how many words; 1 also where nothing else means the same
     * @param others stems of the other phrases
     */
    record Phrase(int length, Set<List<String>> others) {}

    /** The longest phrase that begins there. */
    Phrase at(List<String> stems, int from) {
        for (int length = Math.min(LONGEST, stems.size() - from); length > 0; length--) {
            List<String> words = stems.subList(from, from + length);
            Set<List<String>> others = new LinkedHashSet<>();
            groups.stream().filter(group -> group.contains(words)).forEach(others::addAll);
            others.remove(words);
            if (!others.isEmpty()) {
                return new Phrase(length, others);
            }
        }
        return new Phrase(1, Set.of());
    }
}
