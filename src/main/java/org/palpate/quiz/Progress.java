package org.palpate.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far somebody has come.
 *
 * @param cases every case of the library by id, in the library's order
 * @param categories only those that have cases
 */
public record Progress(Map<String, CaseProgress> cases, List<CategoryProgress> categories) {

    public Progress {
        cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        categories = List.copyOf(categories);
    }

    /** The progress with one case; nothing done yet where the library does not know it. */
    public CaseProgress of(String caseId) {
        CaseProgress known = cases.get(caseId);
        return known == null ? CaseProgress.none(caseId) : known;
    }

    public int solved() {
        return (int) cases.values().stream().filter(CaseProgress::solved).count();
    }

    public boolean isEmpty() {
        return cases.values().stream().allMatch(CaseProgress::isUntouched);
    }
}
