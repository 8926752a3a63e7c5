package org.palpate.content.internal;

import java.util.List;

import org.palpate.content.yaml.BadInput;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.YamlNode;

/**
 * A Markdown file below its facts.
 *
 * @param lineOffset lines of the file before the body
 */
record FrontMatter(YamlNode facts, String body, int lineOffset) {

    private static final String FENCE = "---";

    /**
     * Part a file.
     *
     * @throws BadInput if it does not begin with facts
     */
    static FrontMatter of(String file, String text, String what) {
        List<String> lines = text.lines().toList();
        int end =
                lines.isEmpty() || !lines.getFirst().equals(FENCE)
                        ? -1
                        : lines.subList(1, lines.size()).indexOf(FENCE);
        if (end < 0) {
            throw new BadInput(
                    new Problem(
                            file,
                            1,
                            "",
                            what + " begins with its facts between two lines of three hyphens"));
        }
        return new FrontMatter(
                YamlNode.parse(file, String.join("\n", lines.subList(1, end + 1)), 1),
                String.join("\n", lines.subList(end + 2, lines.size())),
                end + 2);
    }
}
