package org.palpate.quiz;

import java.util.Optional;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;

/** The cases of the library, which are open to everybody. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LibraryCases implements CaseSource {

    private final ContentLibrary library;

    LibraryCases(ContentLibrary library) {
        this.library = library;
    }

    @Override
    public Optional<ClientCase> find(String caseId) {
        return library.clientCase(caseId);
    }
}
