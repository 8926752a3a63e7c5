package org.palpate.quiz;

import java.util.Optional;

import org.palpate.account.Owner;
import org.palpate.content.ClientCase;

/** Somewhere that cases come from; beans of it are asked in their order, the library first. */
public interface CaseSource {

    /** The case of that id, whoever asks. */
    Optional<ClientCase> find(String caseId);

    /** The edition that a case id names, whoever asks. */
    default Optional<CaseEdition> edition(String caseId) {
        return find(caseId).map(clientCase -> new CaseEdition(clientCase, 0));
    }

    /** The newest edition of the case that a case id names, by which attempts are graded again. */
    default Optional<CaseEdition> newestEdition(String caseId) {
        return edition(caseId);
    }

    /** Whether somebody may practise a case of this source on their own. */
    default boolean isOpenTo(Owner owner, String caseId) {
        return true;
    }
}
