package org.palpate.course;

import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.palpate.content.CourseModule;
import org.palpate.content.ModuleItem;
import org.palpate.content.PassRule;

/** The modules behind assignments. */
@Component
class AssignedModules {

    private final JdbcTemplate database;

    AssignedModules(JdbcTemplate database) {
        this.database = database;
    }

    /** The edition of a module as it is now. */
    UUID editionFor(String origin) {
        return java.util.Objects.requireNonNull(
                database.queryForObject(
                        "select id from module_edition where origin = ? order by number desc limit 1",
                        UUID.class,
                        origin));
    }

    java.util.List<ModuleChoice> choices() {
        return database.query(
                "select distinct origin, title from module_edition order by title",
                (row, number) -> new ModuleChoice(row.getString(1), row.getString(2), false));
    }

    CourseModule definition(UUID editionId) {
        String json =
                database.queryForObject(
                        "select definition from module_edition where id = ?",
                        String.class,
                        editionId);
        var node = JsonMapper.shared().readTree(json);
        var items = new java.util.ArrayList<ModuleItem>();
        node.get("items")
                .forEach(item -> {
                    java.util.List<String> word = java.util.List.of(item.asString().split(" "));
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
                "Lead.",
                30,
                items,
                new PassRule(
                        0.7,
                        true,
                        node.get("attempts").asInt(),
                        PassRule.Counting.valueOf(node.get("counting").asString())));
    }
}
