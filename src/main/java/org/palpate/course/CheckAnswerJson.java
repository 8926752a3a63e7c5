package org.palpate.course;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.planner.Side;
import org.palpate.planner.Vocabulary;

/** Writes the answer to a knowledge check as JSON and reads it back. */
@Component
class CheckAnswerJson {

    private record StoredAnswer(
            @Nullable List<Integer> chosen,
            @Nullable List<Integer> ordered,
            @Nullable Map<Integer, Integer> matched,
            @Nullable Double filled,
            @Nullable String structure,
            @Nullable Side side) {}

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Vocabulary vocabulary;

    CheckAnswerJson(ContentLibrary library) {
        this.vocabulary = library.vocabulary();
    }

    String write(CheckAnswer answer) {
        return mapper.writeValueAsString(
                switch (answer) {
                    case CheckAnswer.Untouched _ ->
                            new StoredAnswer(null, null, null, null, null, null);
                    case CheckAnswer.Chosen(var options) ->
                            new StoredAnswer(
                                    options.stream().sorted(Comparator.naturalOrder()).toList(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null);
                    case CheckAnswer.Ordered(var items) ->
                            new StoredAnswer(null, items, null, null, null, null);
                    case CheckAnswer.Matched(var choices) ->
                            new StoredAnswer(null, null, new TreeMap<>(choices), null, null, null);
                    case CheckAnswer.Filled(var number) ->
                            new StoredAnswer(null, null, null, number, null, null);
                    case CheckAnswer.PointedAt(var structure, var side) ->
                            new StoredAnswer(null, null, null, null, structure.id(), side);
                });
    }

    /** The stored answer; untouched where the vocabulary has lost what it points at. */
    CheckAnswer read(String json) {
        StoredAnswer stored;
        try {
            stored = mapper.readValue(json, StoredAnswer.class);
        } catch (JacksonException broken) {
            throw new IllegalStateException("A stored answer is not readable", broken);
        }
        if (stored.chosen() != null) {
            return new CheckAnswer.Chosen(Set.copyOf(stored.chosen()));
        } else if (stored.ordered() != null) {
            return new CheckAnswer.Ordered(stored.ordered());
        } else if (stored.matched() != null) {
            return new CheckAnswer.Matched(stored.matched());
        } else if (stored.filled() != null) {
            return new CheckAnswer.Filled(stored.filled());
        }
        return Optional.ofNullable(stored.structure())
                .flatMap(vocabulary::structure)
                .<CheckAnswer>map(known -> new CheckAnswer.PointedAt(known, stored.side()))
                .orElseGet(CheckAnswer.Untouched::new);
    }
}
