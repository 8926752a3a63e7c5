package org.palpate.content;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.CaseFacts;
import org.palpate.planner.Dose;
import org.palpate.planner.Protocol;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Structure;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;
import org.palpate.planner.Zone;

/** The packaged content, loaded once for all tests, and short ways to speak of it. */
public final class PackagedContent {

    private static final ContentLibrary LIBRARY = ContentLibrary.packaged();

    private PackagedContent() {}

    public static ContentLibrary library() {
        return LIBRARY;
    }

    /** The protocol of a case of the library. */
    public static Protocol protocolOfCase(String id) {
        return LIBRARY.planner().plan(LIBRARY.clientCase(id).orElseThrow().facts());
    }

    /** The protocol for facts written as YAML; a mistake in them fails the test. */
    public static Protocol protocolOf(String facts) {
        return LIBRARY.planner().plan(facts(facts));
    }

    /** Facts written as YAML. */
    public static CaseFacts facts(String yaml) {
        Problems problems = new Problems();
        CaseFacts facts =
                new FactsReader(LIBRARY.vocabulary(), problems)
                        .read(YamlNode.parse("facts", yaml, 0));
        problems.throwIfAny();
        return facts;
    }

    public static Technique technique(String id) {
        return LIBRARY.vocabulary()
                .technique(id)
                .orElseThrow(() -> new IllegalArgumentException("no technique " + id));
    }

    public static Structure structure(String id) {
        return LIBRARY.vocabulary()
                .structure(id)
                .orElseThrow(() -> new IllegalArgumentException("no structure " + id));
    }

    /** A target in words: {@code calf}, {@code left calf}, {@code around right hamstrings}. */
    public static @Nullable Target target(String words) {
        if (words.isEmpty()) {
            return null;
        }
        String rest = words;
        Zone zone = Zone.WHOLE;
        for (Zone named : Zone.values()) {
            if (rest.startsWith(lower(named) + " ")) {
                zone = named;
                rest = rest.substring(named.name().length() + 1);
            }
        }
        Side side = null;
        for (Side named : Side.values()) {
            if (rest.startsWith(lower(named) + " ")) {
                side = named;
                rest = rest.substring(named.name().length() + 1);
            }
        }
        return new Target(structure(rest), side, zone);
    }

    /** A step without a dose. */
    public static Step step(String technique, String target) {
        return step(technique, target, Dose.NONE);
    }

    public static Step step(String technique, String target, Dose dose) {
        return new Step(technique(technique), target(target), dose);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
