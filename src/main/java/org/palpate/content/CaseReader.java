package org.palpate.content;

import java.util.Optional;

import org.palpate.content.internal.CaseLoader;
import org.palpate.content.yaml.Problems;
import org.palpate.planner.CaseFacts;
import org.palpate.planner.Vocabulary;

/** Reads a single case that is not part of the library. */
public final class CaseReader {

    private CaseReader() {}

    /** The facts of a case file; mistakes go to the problems. */
    public static CaseFacts facts(
            Vocabulary vocabulary, String file, String text, Problems problems) {
        Optional<ClientCase> read = new CaseLoader(vocabulary, problems).load(file, text);
        return read.map(ClientCase::facts).orElseGet(() -> CaseFacts.of(vocabulary).build());
    }
}
