package org.palpate.course;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.CurrentUser;
import org.palpate.content.ContentLibrary;

/** Cases that instructors write, each for its author alone until it is published to a class. */
@Service
public class OwnCaseService {

    private static final String TEACHERS =
            "hasAnyRole('"
                    + AccountRole.Names.INSTRUCTOR
                    + "', '"
                    + AccountRole.Names.ADMINISTRATOR
                    + "')";

    private final OwnCases cases;
    private final CaseArchive archive;
    private final CasePublications publications;
    private final CaseWriting writing;
    private final ContentLibrary library;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnCaseService(
            OwnCases cases,
            CaseArchive archive,
            CasePublications publications,
            CaseWriting writing,
            ContentLibrary library,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.cases = cases;
        this.archive = archive;
        this.publications = publications;
        this.writing = writing;
        this.library = library;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The cases of whoever asks, the last changed first, archived ones too. */
    @PreAuthorize(TEACHERS)
    @Transactional(readOnly = true)
    public List<OwnCaseDetails> own() {
        return cases.of(me().value()).stream().map(this::details).toList();
    }

    /** One own case of whoever asks. */
    @PreAuthorize(TEACHERS)
    @Transactional(readOnly = true)
    public Optional<OwnCaseDetails> find(UUID ownCaseId) {
        return mine(ownCaseId).map(this::details);
    }

    /** Start an empty case; answers its id. */
    @PreAuthorize(TEACHERS)
    @Transactional
    public UUID create() {
        return store(CaseDraft.EMPTY);
    }

    /** Start a case as a copy of one of the library; empty if there is no such case. */
    @PreAuthorize(TEACHERS)
    @Transactional
    public Optional<UUID> copyOfLibraryCase(String caseId) {
        return library.clientCase(caseId).map(CaseDraft::of).map(this::storeCopy);
    }

    /** Start a case as a copy of an own one; empty if it is somebody else's. */
    @PreAuthorize(TEACHERS)
    @Transactional
    public Optional<UUID> duplicate(UUID ownCaseId) {
        return mine(ownCaseId).map(OwnCase::draft).map(writing::readDraft).map(this::storeCopy);
    }

    /**
     * Store a draft as the author works; what is published stays as it is.
     *
     * @param expectedVersion version of the case that the author saw
     */
    @PreAuthorize(TEACHERS)
    public CaseChange saveDraft(UUID ownCaseId, CaseDraft draft, long expectedVersion) {
        String revised = writing.write(draft);
        return change(ownCaseId, expectedVersion, (found, now) -> found.revise(revised, now));
    }

    @PreAuthorize(TEACHERS)
    public CaseChange archive(UUID ownCaseId, long expectedVersion) {
        return change(ownCaseId, expectedVersion, OwnCase::archive);
    }

    @PreAuthorize(TEACHERS)
    public CaseChange restore(UUID ownCaseId, long expectedVersion) {
        return change(ownCaseId, expectedVersion, (found, now) -> found.restore());
    }

    /** What the rules make of a draft. */
    @PreAuthorize(TEACHERS)
    public CaseReading read(CaseDraft draft) {
        return writing.read(draft);
    }

    /**
     * Make the case ready to be tried as a student; answers the case id.
     *
     * @throws CaseRefused if it is incomplete or cannot stand
     */
    @PreAuthorize(TEACHERS)
    @Transactional
    public String preview(UUID ownCaseId) {
        return CourseIds.ofCaseEdition(editionOf(ownCaseId).getId());
    }

    /** The classes to which whoever asks can publish. */
    @PreAuthorize(TEACHERS)
    @Transactional(readOnly = true)
    public List<TaughtClass> classesTaught() {
        return publications.classesTaughtBy(me().value()).stream()
                .map(row -> new TaughtClass(row.getId(), row.getName()))
                .toList();
    }

    /**
     * Let a class practise with the case as it is now.
     *
     * @throws CaseRefused if it is incomplete or cannot stand
     * @throws AccessDeniedException if whoever asks does not teach the class
     */
    @PreAuthorize(TEACHERS)
    @Transactional
    public void publish(UUID ownCaseId, UUID classId) {
        requireTaught(classId);
        StoredCaseEdition edition = editionOf(ownCaseId);
        Instant now = clock.instant();
        publications
                .findByClassIdAndOwnCaseId(classId, ownCaseId)
                .ifPresentOrElse(
                        known -> known.update(edition, now),
                        () ->
                                publications.saveAndFlush(
                                        new CasePublication(classId, edition, now)));
    }

    /**
     * Take the case back from a class; attempts that were made stay.
     *
     * @throws AccessDeniedException if whoever asks does not teach the class
     */
    @PreAuthorize(TEACHERS)
    @Transactional
    public void unpublish(UUID ownCaseId, UUID classId) {
        requireTaught(classId);
        if (mine(ownCaseId).isPresent()) {
            publications
                    .findByClassIdAndOwnCaseId(classId, ownCaseId)
                    .ifPresent(publications::delete);
        }
    }

    /** The cases that instructors gave to the classes of whoever asks, the newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PublishedCase> publishedToMe() {
        List<PublishedCase> found = new ArrayList<>();
        for (CasePublications.PublishedRow row : publications.publishedTo(me().value())) {
            String caseId = CourseIds.ofCaseEdition(row.getEdition());
            archive.find(caseId)
                    .ifPresent(client ->
                            found.add(
                                    new PublishedCase(
                                            caseId,
                                            client.title(),
                                            client.client(),
                                            client.level(),
                                            row.getClasses())));
        }
        return found;
    }

    private StoredCaseEdition editionOf(UUID ownCaseId) {
        OwnCase found =
                mine(ownCaseId).orElseThrow(() -> new CaseRefused("There is no such case."));
        CaseReading reading = writing.read(writing.readDraft(found.draft()));
        if (!reading.isReady()) {
            throw new CaseRefused(reading.firstObstacle());
        }
        return archive.editionFor(found);
    }

    private void requireTaught(UUID classId) {
        if (classesTaught().stream().noneMatch(taught -> taught.id().equals(classId))) {
            throw new AccessDeniedException("Only an instructor of the class can do that");
        }
    }

    private UUID storeCopy(CaseDraft original) {
        return store(
                original.title().isEmpty()
                        ? original
                        : original.titled(original.title() + " (copy)"));
    }

    private UUID store(CaseDraft draft) {
        return cases.saveAndFlush(new OwnCase(me(), writing.write(draft), clock.instant())).getId();
    }

    private Optional<OwnCase> mine(UUID ownCaseId) {
        return cases.findById(ownCaseId).filter(found -> found.belongsTo(me()));
    }

    private AccountId me() {
        return currentUser.require().id();
    }

    private CaseChange change(
            UUID ownCaseId, long expectedVersion, BiConsumer<OwnCase, Instant> work) {
        try {
            return inTransaction(() -> {
                Optional<OwnCase> found = mine(ownCaseId);
                if (found.isEmpty()) {
                    return new CaseChange.Gone();
                }
                OwnCase ownCase = found.get();
                if (!ownCase.isAtVersion(expectedVersion)) {
                    return new CaseChange.Outdated(details(ownCase));
                }
                work.accept(ownCase, clock.instant());
                cases.flush();
                return new CaseChange.Changed(details(ownCase));
            });
        } catch (OptimisticLockingFailureException raced) {
            return inTransaction(() ->
                    mine(ownCaseId)
                            .<CaseChange>map(found -> new CaseChange.Outdated(details(found)))
                            .orElseGet(CaseChange.Gone::new));
        }
    }

    private CaseChange inTransaction(Supplier<CaseChange> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private OwnCaseDetails details(OwnCase found) {
        CaseDraft draft = writing.readDraft(found.draft());
        return new OwnCaseDetails(
                found.getId(),
                found.version(),
                draft,
                writing.read(draft),
                publicationsOf(found),
                found.isArchived(),
                found.updatedAt());
    }

    private List<OwnCaseDetails.Publication> publicationsOf(OwnCase found) {
        Map<UUID, String> names =
                publications.classesTaughtBy(me().value()).stream()
                        .collect(
                                Collectors.toMap(
                                        CasePublications.ClassRow::getId,
                                        CasePublications.ClassRow::getName));
        List<OwnCaseDetails.Publication> shown = new ArrayList<>();
        for (CasePublication publication : publications.findByOwnCaseId(found.getId())) {
            String name = names.get(publication.classId());
            if (name != null) {
                archive.find(publication.caseEditionId())
                        .ifPresent(edition ->
                                shown.add(
                                        new OwnCaseDetails.Publication(
                                                publication.classId(),
                                                name,
                                                edition.number(),
                                                edition.definition().equals(found.draft()))));
            }
        }
        return shown;
    }
}
