package org.palpate.course;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.palpate.account.Owner;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.content.ClientCase;
import org.palpate.quiz.CaseEdition;
import org.palpate.quiz.CaseSource;

/** The cases that instructors wrote: for their authors, and for classes that they publish to. */
@Component
class OwnCaseSource implements CaseSource {

    private final CaseArchive archive;
    private final OwnCases cases;
    private final CasePublications publications;

    OwnCaseSource(CaseArchive archive, OwnCases cases, CasePublications publications) {
        this.archive = archive;
        this.cases = cases;
        this.publications = publications;
    }

    @Override
    public Optional<ClientCase> find(String caseId) {
        return archive.find(caseId);
    }

    @Override
    public Optional<CaseEdition> edition(String caseId) {
        return CourseIds.caseEdition(caseId).flatMap(archive::find).map(this::toEdition);
    }

    @Override
    public Optional<CaseEdition> newestEdition(String caseId) {
        return CourseIds.caseEdition(caseId)
                .flatMap(archive::find)
                .flatMap(edition -> archive.newest(edition.ownCaseId()))
                .map(this::toEdition);
    }

    private CaseEdition toEdition(StoredCaseEdition stored) {
        return new CaseEdition(archive.read(stored), stored.number());
    }

    @Override
    public boolean isOpenTo(Owner owner, String caseId) {
        if (!(owner instanceof AccountOwner(var account))) {
            return false;
        }
        return CourseIds.caseEdition(caseId)
                .flatMap(archive::find)
                .filter(edition ->
                        publications.isOpenTo(account.value(), edition.getId())
                                || cases.findById(edition.ownCaseId())
                                        .filter(ownCase -> ownCase.belongsTo(account))
                                        .isPresent())
                .isPresent();
    }
}
