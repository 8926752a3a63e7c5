package org.palpate.course;

import java.util.List;

/** What a roster would do to a class, line by line. */
public record RosterPreview(List<RosterLine> lines) {

    public RosterPreview {
        lines = List.copyOf(lines);
    }

    public long count(RosterLine.Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    /** How many people would come into the class. */
    public long applied() {
        return lines.stream().filter(RosterLine::isApplied).count();
    }
}
