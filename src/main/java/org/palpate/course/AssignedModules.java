package org.palpate.course;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.CurrentUser;
import org.palpate.content.ContentLibrary;
import org.palpate.content.CourseModule;
import org.palpate.content.ModuleItem;
import org.palpate.content.ModuleItem.CaseItem;

/** The editions of modules that assignments hold. */
@Component
class AssignedModules {

    private final ModuleEditions editions;
    private final OwnModules ownModules;
    private final OwnCases ownCases;
    private final CaseArchive caseArchive;
    private final ModuleGaps gaps;
    private final ModuleJson json;
    private final ContentLibrary library;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    /** Editions never change. */
    private final Map<UUID, ModuleEdition> known = new ConcurrentHashMap<>();

    AssignedModules(
            ModuleEditions editions,
            OwnModules ownModules,
            OwnCases ownCases,
            CaseArchive caseArchive,
            ModuleGaps gaps,
            ModuleJson json,
            ContentLibrary library,
            CurrentUser currentUser,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.editions = editions;
        this.ownModules = ownModules;
        this.ownCases = ownCases;
        this.caseArchive = caseArchive;
        this.gaps = gaps;
        this.json = json;
        this.library = library;
        this.currentUser = currentUser;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The edition of a module as it is now; a new one where the module has changed.
     *
     * @throws UnknownModule if there is none, or if it is not for whoever asks
     * @throws ModuleIncomplete if something keeps it from being assigned
     */
    UUID editionFor(String origin) {
        CourseModule module =
                switch (ModuleOrigin.of(origin).orElseThrow(UnknownModule::new)) {
                    case ModuleOrigin.BuiltIn(var id) ->
                            library.module(id).orElseThrow(UnknownModule::new);
                    case ModuleOrigin.Own(var id) -> ownDefinition(id);
                };
        try {
            return newest(origin, module);
        } catch (DataIntegrityViolationException raced) {
            // Another request made it between our look and our insert.
            return newest(origin, module);
        }
    }

    /** The modules that whoever asks could assign now, their own first. */
    List<ModuleChoice> choices() {
        List<ModuleChoice> choices = new ArrayList<>();
        for (OwnModule own : ownModules.of(currentUser.require().id().value())) {
            ModuleDraft draft = json.readDraft(own.draft());
            if (!own.isArchived() && gaps.of(draft, own.owner()).isEmpty()) {
                String origin = new ModuleOrigin.Own(own.getId()).toString();
                choices.add(new ModuleChoice(origin, draft.title(), true));
            }
        }
        for (CourseModule module : library.modules()) {
            String origin = new ModuleOrigin.BuiltIn(module.id()).toString();
            choices.add(new ModuleChoice(origin, module.title(), false));
        }
        return choices;
    }

    /** What an edition holds. */
    CourseModule definition(UUID editionId) {
        return edition(editionId).definition();
    }

    /**
     * One edition.
     *
     * @throws UnknownModule if there is none
     */
    ModuleEdition edition(UUID editionId) {
        return known.computeIfAbsent(
                editionId,
                id -> editions.findById(id).map(this::toEdition).orElseThrow(UnknownModule::new));
    }

    /** Read these editions at once, so that none has to be read alone. */
    void readAll(Collection<UUID> editionIds) {
        Set<UUID> unread = new HashSet<>(editionIds);
        unread.removeAll(known.keySet());
        if (!unread.isEmpty()) {
            editions.findByIdIn(unread)
                    .forEach(stored -> known.put(stored.getId(), toEdition(stored)));
        }
    }

    /** All editions of an origin, the newest first. */
    List<ModuleEdition> of(String origin) {
        return editions.findByOriginOrderByNumberDesc(origin).stream()
                .map(this::toEdition)
                .toList();
    }

    /** Whether an edition is the module as its draft is now. */
    boolean isCurrent(ModuleEdition edition, ModuleDraft draft) {
        CourseModule was = edition.definition();
        return draft.definition(was.id(), resolved(draft, false)).equals(was);
    }

    private CourseModule ownDefinition(UUID moduleId) {
        OwnModule own =
                ownModules
                        .findById(moduleId)
                        .filter(module -> module.belongsTo(currentUser.require().id()))
                        .orElseThrow(UnknownModule::new);
        ModuleDraft draft = json.readDraft(own.draft());
        List<String> missing = gaps.of(draft, own.owner());
        if (!missing.isEmpty()) {
            throw new ModuleIncomplete(missing);
        }
        return draft.definition(moduleId.toString(), resolved(draft, true));
    }

    /**
     * The items with own cases named by their edition.
     *
     * @param freezing whether a changed case gets a new edition
     */
    private List<ModuleItem> resolved(ModuleDraft draft, boolean freezing) {
        List<ModuleItem> items = new ArrayList<>();
        for (ModuleItem item : draft.items()) {
            items.add(item instanceof CaseItem(var id) ? resolved(id, freezing) : item);
        }
        return items;
    }

    private CaseItem resolved(String caseId, boolean freezing) {
        return new CaseItem(
                CourseIds.ownCase(caseId)
                        .flatMap(ownCases::findById)
                        .flatMap(ownCase ->
                                freezing
                                        ? Optional.of(caseArchive.editionFor(ownCase))
                                        : caseArchive
                                                .newest(ownCase.getId())
                                                .filter(edition ->
                                                        edition.definition()
                                                                .equals(ownCase.draft())))
                        .map(edition -> CourseIds.ofCaseEdition(edition.getId()))
                        .orElse(caseId));
    }

    private UUID newest(String origin, CourseModule module) {
        String definition = json.write(module);
        return Objects.requireNonNull(
                ownTransaction.execute(_ -> {
                    Optional<StoredModuleEdition> last =
                            editions.findFirstByOriginOrderByNumberDesc(origin);
                    return last.filter(edition -> edition.definition().equals(definition))
                            .orElseGet(() ->
                                    editions.saveAndFlush(
                                            new StoredModuleEdition(
                                                    origin,
                                                    last.map(StoredModuleEdition::number).orElse(0)
                                                            + 1,
                                                    module.title(),
                                                    definition,
                                                    clock.instant())))
                            .getId();
                }));
    }

    private ModuleEdition toEdition(StoredModuleEdition stored) {
        return new ModuleEdition(
                stored.getId(),
                stored.origin(),
                stored.number(),
                stored.createdAt(),
                json.read(stored.definition()));
    }
}
