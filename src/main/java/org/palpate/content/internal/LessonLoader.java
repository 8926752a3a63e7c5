package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palpate.content.Lesson;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.Vocabulary;

/** Reads lessons: facts as front matter, the body as Markdown below. */
final class LessonLoader {

    static final int FEWEST_MINUTES = 5;
    static final int MOST_MINUTES = 12;

    private static final Set<String> FRONT =
            Set.of(
                    "id",
                    "title",
                    "part",
                    "order",
                    "minutes",
                    "lead",
                    "picture",
                    "objectives",
                    "summary",
                    "teaches",
                    "cards",
                    "practise",
                    "sources");

    private final Vocabulary vocabulary;
    private final References references;
    private final Problems problems;
    private final Map<String, Lesson> lessons = new LinkedHashMap<>();

    LessonLoader(Vocabulary vocabulary, References references, Problems problems) {
        this.vocabulary = vocabulary;
        this.references = references;
        this.problems = problems;
    }

    /** Read one file; mistakes go to the problems. */
    void load(String file, String text) {
        problems.attempt(() -> read(file, text));
    }

    private void read(String file, String text) {
        FrontMatter parted = FrontMatter.of(file, text, "a lesson");
        YamlNode front = parted.facts();
        Map<String, YamlNode> fields = front.fields(FRONT);
        Map<String, List<String>> teaches = new LinkedHashMap<>();
        front.require("teaches")
                .fields()
                .forEach((anchor, rules) ->
                        teaches.put(
                                anchor,
                                references.list(
                                        Map.of(anchor, rules), anchor, References.Target.RULE)));
        List<Lesson.Section> sections =
                new LessonReader(
                                file,
                                parted,
                                new CheckReader(vocabulary, references),
                                references,
                                problems)
                        .sections(teaches);
        List<String> anchors = sections.stream().map(Lesson.Section::anchor).toList();
        front.require("teaches")
                .fields()
                .forEach((anchor, rules) -> {
                    if (!anchors.contains(anchor)) {
                        throw rules.unknown(anchor, "section of this lesson", anchors);
                    }
                });
        references.note(References.Target.PICTURE, front.require("picture"));
        Lesson lesson =
                new Lesson(
                        front.require("id").text(),
                        front.require("title").text(),
                        front.require("part").word(Lesson.Part.class),
                        front.require("order").integer(),
                        minutes(front.require("minutes")),
                        front.require("lead").text(),
                        front.require("picture").text(),
                        front.require("objectives").texts(),
                        front.require("summary").texts(),
                        sections,
                        references.list(fields, "cards", References.Target.CARD),
                        references.list(fields, "practise", References.Target.CASE),
                        references.list(fields, "sources", References.Target.SOURCE));
        if (lessons.putIfAbsent(lesson.id(), lesson) != null) {
            throw front.require("id").bad("there are two lessons " + lesson.id());
        }
        if (lessons.values().stream().filter(other -> other.order() == lesson.order()).count()
                > 1) {
            throw front.require("order").bad("there are two lessons in place " + lesson.order());
        }
        references.know(References.Target.LESSON, List.of(lesson.id()));
        references.know(
                References.Target.LESSON,
                anchors.stream().map(anchor -> lesson.id() + "#" + anchor).toList());
        references.know(
                References.Target.CHECK,
                lesson.checks().stream().map(check -> lesson.id() + "/" + check.id()).toList());
    }

    private static int minutes(YamlNode minutes) {
        int number = minutes.integer();
        if (number < FEWEST_MINUTES || number > MOST_MINUTES) {
            throw minutes.bad(
                    "a lesson is read in " + FEWEST_MINUTES + " to " + MOST_MINUTES + " minutes");
        }
        return number;
    }

    /** The lessons in their order. */
    List<Lesson> lessons() {
        List<Lesson> sorted = new ArrayList<>(lessons.values());
        sorted.sort(Comparator.comparingInt(Lesson::order));
        return sorted;
    }
}
