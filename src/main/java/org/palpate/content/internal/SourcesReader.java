package org.palpate.content.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.palpate.content.Source;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.Problems;

/** Reads the tables of {@code SOURCES.md}: key, source and address, what was taken from it. */
final class SourcesReader {

    /** What every massage school teaches and no page was read for. */
    private static final Source GENERAL =
            new Source("GPK", "General professional knowledge", "", "taught in massage schools");

    private static final int COLUMNS = 4;

    private SourcesReader() {}

    static List<Source> read(String file, String text, Problems problems) {
        List<Source> sources = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        sources.add(GENERAL);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("| ") || line.startsWith("| key ")) {
                continue;
            }
            String[] cells = line.substring(1).split("\\|", -1);
            if (cells.length <= COLUMNS - 1) {
                problems.add(new Problem(file, i + 1, "", "a source has " + COLUMNS + " columns"));
                continue;
            }
            String[] titleAndAddress = cells[1].strip().split(" — ", 2);
            Source source =
                    new Source(
                            cells[0].strip(),
                            titleAndAddress[0].strip(),
                            titleAndAddress.length > 1 ? titleAndAddress[1].strip() : "",
                            cells[2].strip());
            if (!keys.add(source.key())) {
                problems.add(new Problem(file, i + 1, "", "there are two sources " + source.key()));
            }
            sources.add(source);
        }
        return sources;
    }
}
