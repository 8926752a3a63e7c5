package org.palpate.quiz;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.palpate.account.Owner;
import org.palpate.content.ClientCase;

/** Every case that there is, wherever it comes from. */
@Component
public class CaseCatalog {

    private final ObjectProvider<CaseSource> sources;

    CaseCatalog(ObjectProvider<CaseSource> sources) {
        this.sources = sources;
    }

    /** The case of that id, whoever asks. */
    public Optional<ClientCase> find(String caseId) {
        return inOrder().stream().flatMap(source -> source.find(caseId).stream()).findFirst();
    }

    /** The edition that a case id names, whoever asks. */
    Optional<CaseEdition> edition(String caseId) {
        return inOrder().stream().flatMap(source -> source.edition(caseId).stream()).findFirst();
    }

    /** The newest edition of the case that a case id names. */
    Optional<CaseEdition> newestEdition(String caseId) {
        return inOrder().stream()
                .flatMap(source -> source.newestEdition(caseId).stream())
                .findFirst();
    }

    /** The case of that id if somebody may practise it on their own. */
    public Optional<ClientCase> findOpen(String caseId, Owner owner) {
        return inOrder().stream()
                .filter(source -> source.find(caseId).isPresent())
                .findFirst()
                .filter(source -> source.isOpenTo(owner, caseId))
                .flatMap(source -> source.find(caseId));
    }

    private List<CaseSource> inOrder() {
        return sources.orderedStream().toList();
    }
}
