package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

import org.palpate.content.Lesson;
import org.palpate.content.LessonBlock;
import org.palpate.content.yaml.BadInput;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;

/** Reads the body of one lesson: sections, and in them text, tables, figures, boxes and checks. */
final class LessonReader {

    static final String PICTURE = "picture:";

    private static final String CHECK = "check";
    private static final Pattern HEADING = Pattern.compile("(.+?)\\s*\\{#([a-z0-9-]+)}");

    /** A section while it is read. */
    private record Part(String anchor, String heading, List<LessonBlock> blocks) {}

    private final String file;
    private final Markdown markdown;
    private final CheckReader checks;
    private final References references;
    private final Problems problems;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<String> checkIds = new ArrayList<>();

    LessonReader(
            String file,
            FrontMatter parted,
            CheckReader checks,
            References references,
            Problems problems) {
        this.file = file;
        this.markdown = new Markdown(file, parted.body(), parted.lineOffset());
        this.checks = checks;
        this.references = references;
        this.problems = problems;
    }

    /** The sections; each is given the rules that the front matter says it teaches. */
    List<Lesson.Section> sections(Map<String, List<String>> teaches) {
        references.note(file, markdown.references());
        Part open = null;
        for (Node block : markdown.blocks()) {
            if (block instanceof Heading heading && heading.getLevel() <= 2) {
                open = part(heading);
            } else if (open == null) {
                throw markdown.bad(block, "a lesson begins with a heading: ## Heading {#anchor}");
            } else {
                List<LessonBlock> blocks = open.blocks();
                problems.attempt(() -> add(block, blocks));
            }
        }
        return parts.values().stream()
                .map(part ->
                        new Lesson.Section(
                                part.anchor(),
                                part.heading(),
                                teaches.getOrDefault(part.anchor(), List.of()),
                                part.blocks()))
                .toList();
    }

    private Part part(Heading heading) {
        Matcher written = HEADING.matcher(Markdown.text(heading));
        if (heading.getLevel() != 2 || !written.matches()) {
            throw markdown.bad(heading, "a section begins so: ## Heading {#anchor}");
        }
        Part part = new Part(written.group(2), written.group(1), new ArrayList<>());
        if (parts.putIfAbsent(part.anchor(), part) != null) {
            throw markdown.bad(heading, "there are two sections #" + part.anchor());
        }
        return part;
    }

    private void add(Node block, List<LessonBlock> blocks) {
        switch (block) {
            case FencedCodeBlock fence -> blocks.add(fenced(fence));
            case TableBlock table ->
                    blocks.add(new LessonBlock.Table(Markdown.html(table), Markdown.text(table)));
            default ->
                    Markdown.onlyImage(block)
                            .ifPresentOrElse(
                                    image -> blocks.add(figure(image)),
                                    () -> addProse(block, blocks));
        }
    }

    private static void addProse(Node block, List<LessonBlock> blocks) {
        String html = Markdown.html(block);
        String text = Markdown.text(block);
        if (!blocks.isEmpty() && blocks.getLast() instanceof LessonBlock.Prose before) {
            blocks.set(
                    blocks.size() - 1,
                    new LessonBlock.Prose(
                            before.html() + "\n" + html, before.text() + "\n" + text));
        } else {
            blocks.add(new LessonBlock.Prose(html, text));
        }
    }

    private LessonBlock.Figure figure(Image image) {
        String picture = image.getDestination().substring(PICTURE.length());
        String caption =
                image.getFirstChild() instanceof Text text && text.getNext() == null
                        ? text.getLiteral()
                        : "";
        if (caption.isBlank()) {
            throw markdown.bad(image, "a figure needs a caption in plain words");
        }
        references.notePicture(file, markdown.line(image), picture);
        return new LessonBlock.Figure(picture, caption);
    }

    private LessonBlock fenced(FencedCodeBlock fence) {
        List<String> words = Arrays.asList(fence.getInfo().strip().split("\\s+"));
        int line = markdown.line(fence);
        if (words.getFirst().equals(CHECK)) {
            YamlNode check = YamlNode.parse(file, fence.getLiteral(), line);
            LessonBlock.Check read = new LessonBlock.Check(checks.read(check));
            if (checkIds.contains(read.check().id())) {
                throw check.require("id").bad("there are two checks " + read.check().id());
            }
            checkIds.add(read.check().id());
            return read;
        }
        LessonBlock.Tone tone = tone(words.getFirst(), line);
        List<String> rules = words.subList(1, words.size());
        if (tone == LessonBlock.Tone.EVIDENCE && rules.isEmpty()) {
            throw markdown.bad(fence, "an evidence note names its rule: ```evidence EV-8");
        }
        rules.forEach(rule -> references.noteRule(file, line, rule));
        Markdown inside = new Markdown(file, fence.getLiteral(), line);
        references.note(file, inside.references());
        return new LessonBlock.Box(tone, rules, inside.html(), inside.text());
    }

    private LessonBlock.Tone tone(String word, int line) {
        for (LessonBlock.Tone tone : LessonBlock.Tone.values()) {
            if (tone.name().toLowerCase(Locale.ROOT).equals(word)) {
                return tone;
            }
        }
        throw new BadInput(
                new Problem(
                        file,
                        line,
                        "",
                        "'" + word + "' is no box; accepted: key, caution, evidence, check"));
    }
}
