package org.palpate.quiz;

import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.palpate.content.ContentLibrary;

/**
 * Names what grades an attempt: the version of the content, and the edition of a case that has
 * editions of its own.
 */
@Component
public class GradingVersions {

    private final CaseCatalog cases;
    private final ContentLibrary library;

    GradingVersions(CaseCatalog cases, ContentLibrary library) {
        this.cases = cases;
        this.library = library;
    }

    /** What grades a plan for the case as its student met it. */
    public String ofCase(String caseId) {
        return of(caseId, cases::edition);
    }

    /** What grades a plan again: today's rules and the newest edition of the case. */
    public String newest(String caseId) {
        return of(caseId, cases::newestEdition);
    }

    private String of(String caseId, Function<String, Optional<CaseEdition>> find) {
        return find.apply(caseId)
                .map(CaseEdition::number)
                .filter(number -> number > 0)
                .map(number -> library.version() + ", edition " + number)
                .orElse(library.version());
    }
}
