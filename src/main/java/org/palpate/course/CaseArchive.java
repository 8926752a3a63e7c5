package org.palpate.course;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.content.ClientCase;

/** Keeps the editions of own cases, as students meet them. */
@Component
class CaseArchive {

    private final CaseEditions editions;
    private final CaseWriting writing;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    CaseArchive(
            CaseEditions editions,
            CaseWriting writing,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.editions = editions;
        this.writing = writing;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The edition of a case as its draft is now; a new one where the draft has changed. */
    StoredCaseEdition editionFor(OwnCase ownCase) {
        try {
            return newest(ownCase.getId(), ownCase.draft());
        } catch (DataIntegrityViolationException raced) {
            // Another request made it between our look and our insert.
            return newest(ownCase.getId(), ownCase.draft());
        }
    }

    private StoredCaseEdition newest(UUID ownCaseId, String definition) {
        return Objects.requireNonNull(
                ownTransaction.execute(_ -> {
                    Optional<StoredCaseEdition> last =
                            editions.findFirstByOwnCaseIdOrderByNumberDesc(ownCaseId);
                    return last.filter(edition -> edition.definition().equals(definition))
                            .orElseGet(() ->
                                    editions.saveAndFlush(
                                            new StoredCaseEdition(
                                                    ownCaseId,
                                                    last.map(StoredCaseEdition::number).orElse(0)
                                                            + 1,
                                                    definition,
                                                    clock.instant())));
                }));
    }

    Optional<StoredCaseEdition> newest(UUID ownCaseId) {
        return editions.findFirstByOwnCaseIdOrderByNumberDesc(ownCaseId);
    }

    Optional<StoredCaseEdition> find(UUID editionId) {
        return editions.findById(editionId);
    }

    /** The case of an edition. */
    Optional<ClientCase> find(String caseId) {
        return CourseIds.caseEdition(caseId).flatMap(editions::findById).map(this::read);
    }

    /** The case as an edition tells it. */
    ClientCase read(StoredCaseEdition edition) {
        return writing.definition(
                writing.readDraft(edition.definition()), CourseIds.ofCaseEdition(edition.getId()));
    }
}
