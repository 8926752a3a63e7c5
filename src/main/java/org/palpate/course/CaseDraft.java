package org.palpate.course;

import java.util.ArrayList;
import java.util.List;

import org.palpate.content.ClientCase;
import org.palpate.planner.CaseFacts;

/**
 * A case as its author is writing it; it may be incomplete.
 *
 * @param client the client's name, with the age where it matters
 * @param learning what the case teaches, in one sentence
 * @param story paragraphs, or Markdown
 */
public record CaseDraft(
        String title,
        String client,
        int level,
        String learning,
        String story,
        List<FactInput> facts) {

    /** The longest title or name, in characters. */
    public static final int NAME_MAX_LENGTH = 120;

    /** The longest learning point, in characters. */
    public static final int LEARNING_MAX_LENGTH = 300;

    /** The longest story, in characters. */
    public static final int STORY_MAX_LENGTH = 12_000;

    private static final int MOST_FACTS = 120;

    /** What a new case starts from. */
    public static final CaseDraft EMPTY = new CaseDraft("", "", 1, "", "", List.of());

    public CaseDraft {
        title = cut(title, NAME_MAX_LENGTH);
        client = cut(client, NAME_MAX_LENGTH);
        learning = cut(learning, LEARNING_MAX_LENGTH);
        story = cut(story, STORY_MAX_LENGTH);
        level = Math.clamp(level, 1, 3);
        facts = facts.stream().limit(MOST_FACTS).toList();
    }

    private static String cut(String text, int longest) {
        String stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest).strip();
    }

    /** A draft that starts as a copy of a case. */
    public static CaseDraft of(ClientCase original) {
        List<FactInput> facts = new ArrayList<>();
        for (CaseFacts.Told told : original.facts().told()) {
            facts.add(DraftFacts.write(told));
        }
        return new CaseDraft(
                original.title(),
                original.client(),
                original.level(),
                original.learning(),
                original.story(),
                facts);
    }

    /** The same under another title. */
    public CaseDraft titled(String other) {
        return new CaseDraft(other, client, level, learning, story, facts);
    }

    /** The same with other facts. */
    public CaseDraft knowing(List<FactInput> others) {
        return new CaseDraft(title, client, level, learning, story, others);
    }

    ClientCase definition(String id, CaseFacts read) {
        return new ClientCase(id, title, level, learning, client, read, story, List.of());
    }
}
