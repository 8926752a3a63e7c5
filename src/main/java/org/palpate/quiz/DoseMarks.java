package org.palpate.quiz;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.palpate.grading.DoseVerdict;
import org.palpate.planner.DoseField;

/** Writes what became of each dose field in one line, and reads it back. */
final class DoseMarks {

    private DoseMarks() {}

    static String write(List<DoseVerdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.band().field() + "=" + DoseMark.of(verdict))
                .collect(Collectors.joining(" "));
    }

    static Map<DoseField, DoseMark> read(String line) {
        if (line.isEmpty()) {
            return Map.of();
        }
        Map<DoseField, DoseMark> marks = new EnumMap<>(DoseField.class);
        for (String pair : List.of(line.split(" "))) {
            int sign = pair.indexOf('=');
            marks.put(
                    DoseField.valueOf(pair.substring(0, sign)),
                    DoseMark.valueOf(pair.substring(sign + 1)));
        }
        return Collections.unmodifiableMap(marks);
    }
}
