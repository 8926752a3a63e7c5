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
                    String[] word = item.asString().split(" ");
                    items.add(
                            switch (word[0]) {
                                case "lesson" -> new ModuleItem.LessonItem(word[1]);
                                case "card" -> new ModuleItem.CardItem(word[1]);
                                case "check" -> new ModuleItem.CheckItem(word[1], word[2]);
                                default -> new ModuleItem.CaseItem(word[1]);
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
