package org.palpate.content.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.palpate.content.ClientCase;
import org.palpate.content.FactsReader;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.Vocabulary;

/** Reads cases: facts as front matter, the story as Markdown below it. */
public final class CaseLoader {

    private static final Set<String> FRONT =
            Set.of("id", "title", "level", "learning", "client", "similar", "facts");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<String, ClientCase> cases = new LinkedHashMap<>();
    private final Set<String> declared = new LinkedHashSet<>();
    private final Map<String, YamlNode> places = new LinkedHashMap<>();

    public CaseLoader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Read one file; mistakes go to the problems. */
    public Optional<ClientCase> load(String file, String text) {
        return problems.attempt(() -> read(file, text));
    }

    private ClientCase read(String file, String text) {
        FrontMatter parted = FrontMatter.of(file, text, "a case");
        YamlNode front = parted.facts();
        YamlNode named = front.fields().get("id");
        if (named != null && named.isText()) {
            declared.add(named.text());
        }
        Map<String, YamlNode> fields = front.fields(FRONT);
        String story = parted.body().strip();
        if (story.isEmpty()) {
            throw front.bad("the story is missing");
        }
        int level = front.require("level").integer();
        if (level < 1 || level > 3) {
            throw front.require("level").bad("a level is 1, 2 or 3");
        }
        ClientCase read =
                new ClientCase(
                        front.require("id").text(),
                        front.require("title").text(),
                        level,
                        front.require("learning").text(),
                        client(front.require("client")),
                        new FactsReader(vocabulary, problems).read(front.require("facts")),
                        story,
                        fields.containsKey("similar")
                                ? front.require("similar").texts()
                                : List.of());
        if (cases.putIfAbsent(read.id(), read) != null) {
            throw front.require("id").bad("there are two cases " + read.id());
        }
        places.put(read.id(), front);
        return read;
    }

    private static String client(YamlNode client) {
        if (client.isText()) {
            return client.text();
        }
        Map<String, YamlNode> fields = client.fields(Set.of("name", "age"));
        String name = client.require("name").text();
        return fields.containsKey("age") ? name + ", " + client.require("age").integer() : name;
    }

    /** The cases read so far; one that names an unknown similar case is a problem. */
    List<ClientCase> cases() {
        for (ClientCase known : cases.values()) {
            for (String similar : known.similar()) {
                if (!declared.contains(similar)) {
                    problems.add(
                            place(known.id())
                                    .require("similar")
                                    .unknown(similar, "case", cases.keySet())
                                    .problem());
                }
            }
        }
        return List.copyOf(cases.values());
    }

    Problem problem(ClientCase of, String message) {
        return place(of.id()).problem(of.id() + " " + message);
    }

    private YamlNode place(String id) {
        return Objects.requireNonNull(places.get(id));
    }
}
