package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.palpate.content.CourseModule;
import org.palpate.content.ModuleItem;
import org.palpate.content.PassRule;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;

/** Reads modules, one to a file. */
final class ModuleLoader {

    private static final int MOST_MINUTES = 600;
    private static final String ANY = "any";

    private static final Set<String> FIELDS =
            Set.of("id", "title", "order", "lead", "minutes", "items", "pass");
    private static final Set<String> PASS = Set.of("score", "all-safe", "attempts", "counting");
    private static final List<String> KINDS = List.of("lesson", "card", "check", "case");

    private final References references;
    private final Problems problems;
    private final Map<Integer, CourseModule> modules = new TreeMap<>();

    ModuleLoader(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    /** Read one file; mistakes go to the problems. */
    void load(String file, String text) {
        problems.attempt(() -> read(YamlNode.parse(file, text, 0)));
    }

    private void read(YamlNode module) {
        module.fields(FIELDS);
        CourseModule read =
                new CourseModule(
                        module.require("id").text(),
                        module.require("title").text(),
                        module.require("lead").text(),
                        between(module.require("minutes"), 1, MOST_MINUTES),
                        items(module.require("items")),
                        passRule(module.require("pass")));
        if (modules.values().stream().anyMatch(other -> other.id().equals(read.id()))) {
            throw module.require("id").bad("there are two modules " + read.id());
        }
        int order = module.require("order").integer();
        if (modules.putIfAbsent(order, read) != null) {
            throw module.require("order").bad("there are two modules in place " + order);
        }
    }

    private List<ModuleItem> items(YamlNode list) {
        Set<ModuleItem> items = new LinkedHashSet<>();
        for (YamlNode entry : list.items()) {
            Map<String, YamlNode> fields = entry.fields(KINDS);
            if (fields.size() != 1) {
                throw entry.bad("an item is one lesson, card, check or case");
            }
            Map.Entry<String, YamlNode> only = fields.entrySet().iterator().next();
            if (!items.add(item(only.getKey(), only.getValue()))) {
                throw only.getValue().bad("this item stands twice");
            }
        }
        if (items.isEmpty()) {
            throw list.bad("a module holds one item at least");
        }
        return new ArrayList<>(items);
    }

    private ModuleItem item(String kind, YamlNode id) {
        return switch (kind) {
            case "lesson" -> new ModuleItem.LessonItem(noted(References.Target.LESSON, id));
            case "card" -> new ModuleItem.CardItem(noted(References.Target.CARD, id));
            case "case" -> new ModuleItem.CaseItem(noted(References.Target.CASE, id));
            default -> check(id);
        };
    }

    private ModuleItem check(YamlNode id) {
        String[] parts = noted(References.Target.CHECK, id).split("/", -1);
        if (parts.length != 2) {
            throw id.bad("a check is written lesson/check, such as it-band/band-depth");
        }
        return new ModuleItem.CheckItem(parts[0], parts[1]);
    }

    private String noted(References.Target target, YamlNode id) {
        references.note(target, id);
        return id.text();
    }

    private static PassRule passRule(YamlNode pass) {
        pass.fields(PASS);
        YamlNode score = pass.require("score");
        if (!(0 <= score.number() && score.number() <= 1)) {
            throw score.bad("a score lies between 0 and 1");
        }
        return new PassRule(
                score.number(),
                pass.require("all-safe").flag(),
                attempts(pass.fields().get("attempts")),
                pass.require("counting").word(PassRule.Counting.class));
    }

    private static int attempts(@Nullable YamlNode attempts) {
        return attempts == null || attempts.text().equals(ANY)
                ? 0
                : between(attempts, 1, PassRule.MOST_ATTEMPTS);
    }

    private static int between(YamlNode number, int lowest, int highest) {
        int value = number.integer();
        if (value < lowest || value > highest) {
            throw number.bad("must lie between " + lowest + " and " + highest);
        }
        return value;
    }

    /** The modules in their order. */
    List<CourseModule> modules() {
        return List.copyOf(modules.values());
    }
}
