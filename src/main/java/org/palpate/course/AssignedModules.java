package org.palpate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.palpate.content.ContentLibrary;
import org.palpate.content.CourseModule;
import org.palpate.content.ModuleItem;
import org.palpate.content.PassRule;

/** The modules behind assignments. */
@Component
class AssignedModules {

    private final JdbcTemplate database;
    private final ContentLibrary library;

    AssignedModules(JdbcTemplate database, ContentLibrary library) {
        this.database = database;
        this.library = library;
    }

    /** The edition of a module as it is now. */
    UUID editionFor(String origin) {
        library.modules().stream()
                .filter(module -> origin.equals("built-in:" + module.id()))
                .filter(module ->
                        database.queryForList(
                                        "select id from module_edition where origin = ?",
                                        UUID.class,
                                        origin)
                                .isEmpty())
                .forEach(module ->
                        database.update(
                                "insert into module_edition (id, origin, number, title, definition,"
                                        + " created_at) values (?, ?, 1, ?, ?, current_timestamp)",
                                UUID.randomUUID(),
                                origin,
                                module.title(),
                                write(module)));
        return Objects.requireNonNull(
                database.queryForObject(
                        "select id from module_edition where origin = ? order by number desc limit"
                                + " 1",
                        UUID.class,
                        origin));
    }

    private static String write(CourseModule module) {
        var node = JsonMapper.shared().createObjectNode();
        node.put("title", module.title());
        node.put("lead", module.lead());
        node.put("score", module.passRule().score());
        node.put("allSafe", module.passRule().allSafe());
        node.put("attempts", module.passRule().attempts());
        node.put("counting", module.passRule().counting().name());
        var items = node.putArray("items");
        module.items()
                .forEach(item ->
                        items.add(
                                switch (item) {
                                    case ModuleItem.LessonItem(var lesson) -> "lesson " + lesson;
                                    case ModuleItem.CardItem(var card) -> "card " + card;
                                    case ModuleItem.CheckItem(var lesson, var check) ->
                                            "check " + lesson + " " + check;
                                    case ModuleItem.CaseItem(var client) -> "case " + client;
                                }));
        return node.toString();
    }

    List<ModuleChoice> choices() {
        return library.modules().stream()
                .map(module -> new ModuleChoice("built-in:" + module.id(), module.title(), false))
                .toList();
    }

    CourseModule definition(UUID editionId) {
        String json =
                database.queryForObject(
                        "select definition from module_edition where id = ?",
                        String.class,
                        editionId);
        var node = JsonMapper.shared().readTree(json);
        List<ModuleItem> items = new ArrayList<>();
        node.get("items")
                .forEach(item -> {
                    List<String> word = List.of(item.asString().split(" "));
                    items.add(
                            switch (word.get(0)) {
                                case "lesson" -> new ModuleItem.LessonItem(word.get(1));
                                case "card" -> new ModuleItem.CardItem(word.get(1));
                                case "check" -> new ModuleItem.CheckItem(word.get(1), word.get(2));
                                default -> new ModuleItem.CaseItem(word.get(1));
                            });
                });
        return new CourseModule(
                "m",
                node.get("title").asString(),
                node.path("lead").asString(""),
                30,
                items,
                new PassRule(
                        node.path("score").asDouble(0.7),
                        true,
                        node.get("attempts").asInt(),
                        PassRule.Counting.valueOf(node.get("counting").asString())));
    }
}
