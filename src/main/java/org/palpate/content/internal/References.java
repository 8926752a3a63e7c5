package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.palpate.content.ContentLink;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;

/** Every reference in the content, checked when all that can be referred to is known. */
final class References {

    /** What the references call themselves when they lead nowhere. */
    enum Target {
        LESSON,
        CARD,
        CASE,
        CHECK,
        RULE,
        STRUCTURE,
        TECHNIQUE,
        SOURCE,
        PICTURE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Written(Target target, String id, YamlNode place) {}

    private record Linked(ContentLink link, String file, int line) {}

    private record Named(Target target, String id, String file, int line) {}

    private final Map<Target, Set<String>> known = new HashMap<>();
    private final List<Written> written = new ArrayList<>();
    private final List<Linked> linked = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();

    void know(Target target, Collection<String> ids) {
        known.computeIfAbsent(target, _ -> new LinkedHashSet<>()).addAll(ids);
    }

    /** Note the words of a list of references and answer them. */
    List<String> list(Map<String, YamlNode> fields, String name, Target target) {
        YamlNode list = fields.get(name);
        if (list == null) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (YamlNode item : list.items()) {
            written.add(new Written(target, item.text(), item));
            ids.add(item.text());
        }
        return ids;
    }

    void note(Target target, YamlNode place) {
        written.add(new Written(target, place.text(), place));
    }

    void note(String file, List<Markdown.Reference> references) {
        references.forEach(
                reference -> linked.add(new Linked(reference.link(), file, reference.line())));
    }

    /** Note a picture that Markdown names. */
    void notePicture(String file, int line, String id) {
        named.add(new Named(Target.PICTURE, id, file, line));
    }

    /** Note a rule that Markdown names. */
    void noteRule(String file, int line, String id) {
        named.add(new Named(Target.RULE, id, file, line));
    }

    void check(Problems problems) {
        for (Written reference : written) {
            if (isMissing(reference.target(), reference.id())) {
                problems.add(
                        reference
                                .place()
                                .unknown(
                                        reference.id(),
                                        reference.target().word(),
                                        ids(reference.target()))
                                .problem());
            }
        }
        for (Named reference : named) {
            if (isMissing(reference.target(), reference.id())) {
                problems.add(
                        new Problem(
                                reference.file(),
                                reference.line(),
                                "",
                                "'" + reference.id() + "' is no " + reference.target().word()));
            }
        }
        for (Linked reference : linked) {
            ContentLink link = reference.link();
            String id = link.anchor().isEmpty() ? link.id() : link.id() + "#" + link.anchor();
            if (!ids(Target.valueOf(link.kind().name())).contains(id)) {
                problems.add(
                        new Problem(
                                reference.file(),
                                reference.line(),
                                "",
                                "the link " + link + " leads nowhere"));
            }
        }
    }

    private boolean isMissing(Target target, String id) {
        return !ids(target).contains(id);
    }

    private Set<String> ids(Target target) {
        return known.getOrDefault(target, Set.of());
    }
}
