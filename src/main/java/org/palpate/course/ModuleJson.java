package org.palpate.course;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.palpate.content.CourseModule;
import org.palpate.content.ModuleItem;
import org.palpate.content.ModuleItem.CardItem;
import org.palpate.content.ModuleItem.CaseItem;
import org.palpate.content.ModuleItem.CheckItem;
import org.palpate.content.ModuleItem.LessonItem;
import org.palpate.content.PassRule;

/** Writes modules as JSON and reads them back; an item is a kind and its ids, with spaces. */
@Component
class ModuleJson {

    private record Stored(
            @Nullable String id,
            @Nullable String title,
            @Nullable String lead,
            @Nullable Integer minutes,
            @Nullable List<String> items,
            @Nullable Double score,
            @Nullable Boolean allSafe,
            @Nullable Integer attempts,
            PassRule.@Nullable Counting counting) {}

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    String write(CourseModule module) {
        return mapper.writeValueAsString(
                new Stored(
                        module.id(),
                        module.title(),
                        module.lead(),
                        module.minutes(),
                        module.items().stream().map(ModuleJson::words).toList(),
                        module.passRule().score(),
                        module.passRule().allSafe(),
                        module.passRule().attempts(),
                        module.passRule().counting()));
    }

    String write(ModuleDraft draft) {
        return write(draft.definition("", draft.items()));
    }

    ModuleDraft readDraft(String json) {
        return ModuleDraft.of(read(json));
    }

    CourseModule read(String json) {
        try {
            Stored stored = mapper.readValue(json, Stored.class);
            return new CourseModule(
                    or(stored.id(), ""),
                    or(stored.title(), ""),
                    or(stored.lead(), ""),
                    or(stored.minutes(), 0),
                    or(stored.items(), List.<String>of()).stream().map(ModuleJson::item).toList(),
                    new PassRule(
                            or(stored.score(), ModuleDraft.EMPTY.passRule().score()),
                            or(stored.allSafe(), true),
                            or(stored.attempts(), 0),
                            or(stored.counting(), PassRule.Counting.BEST)));
        } catch (JacksonException broken) {
            throw new IllegalStateException("A stored module is not readable", broken);
        }
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static String words(ModuleItem item) {
        return switch (item) {
            case LessonItem(var lesson) -> "lesson " + lesson;
            case CardItem(var card) -> "card " + card;
            case CheckItem(var lesson, var check) -> "check " + lesson + " " + check;
            case CaseItem(var client) -> "case " + client;
        };
    }

    private static ModuleItem item(String words) {
        List<String> parts = List.of(words.split(" ", -1));
        return switch (parts.getFirst()) {
            case "lesson" -> new LessonItem(parts.get(1));
            case "card" -> new CardItem(parts.get(1));
            case "check" -> new CheckItem(parts.get(1), parts.get(2));
            case "case" -> new CaseItem(parts.get(1));
            default -> throw new IllegalStateException(words + " is no item of a module");
        };
    }
}
