package org.palpate.course;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.CurrentUser;
import org.palpate.content.ContentLibrary;
import org.palpate.content.CourseModule;

/** Modules: the built-in ones, and those that an instructor makes and alone may change. */
@Service
public class ModuleService {

    private static final String TEACHERS =
            "hasAnyRole('"
                    + AccountRole.Names.INSTRUCTOR
                    + "', '"
                    + AccountRole.Names.ADMINISTRATOR
                    + "')";

    private final OwnModules modules;
    private final AssignedModules assigned;
    private final ModuleGaps gaps;
    private final ModuleJson json;
    private final ContentLibrary library;
    private final ObjectProvider<ModuleUses> uses;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ModuleService(
            OwnModules modules,
            AssignedModules assigned,
            ModuleGaps gaps,
            ModuleJson json,
            ContentLibrary library,
            ObjectProvider<ModuleUses> uses,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.modules = modules;
        this.assigned = assigned;
        this.gaps = gaps;
        this.json = json;
        this.library = library;
        this.uses = uses;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The modules of the library, in their order. */
    @PreAuthorize(TEACHERS)
    public List<CourseModule> builtIn() {
        return library.modules();
    }

    /** The modules of whoever asks, the last changed first, archived ones too. */
    @PreAuthorize(TEACHERS)
    @Transactional(readOnly = true)
    public List<ModuleDetails> own() {
        return modules.of(me().value()).stream().map(this::details).toList();
    }

    /** One own module of whoever asks. */
    @PreAuthorize(TEACHERS)
    @Transactional(readOnly = true)
    public Optional<ModuleDetails> find(UUID moduleId) {
        return mine(moduleId).map(this::details);
    }

    /** Start an empty module; answers its id. */
    @PreAuthorize(TEACHERS)
    @Transactional
    public UUID create() {
        return store(ModuleDraft.EMPTY);
    }

    /**
     * Start a module as a copy of another one, built in or one's own; answers its id.
     *
     * @throws UnknownModule if there is none, or if it is somebody else's
     */
    @PreAuthorize(TEACHERS)
    @Transactional
    public UUID duplicate(String origin) {
        ModuleDraft draft =
                switch (ModuleOrigin.of(origin).orElseThrow(UnknownModule::new)) {
                    case ModuleOrigin.BuiltIn(var id) ->
                            ModuleDraft.of(library.module(id).orElseThrow(UnknownModule::new));
                    case ModuleOrigin.Own(var id) ->
                            json.readDraft(mine(id).orElseThrow(UnknownModule::new).draft());
                };
        return store(draft.titled(draft.title().isEmpty() ? "" : draft.title() + " (copy)"));
    }

    /**
     * Store a draft as the instructor works; what was assigned stays as it is.
     *
     * @param expectedVersion version of the module that the instructor saw
     */
    @PreAuthorize(TEACHERS)
    public ModuleChange saveDraft(UUID moduleId, ModuleDraft draft, long expectedVersion) {
        String revised = json.write(draft);
        return change(moduleId, expectedVersion, (module, now) -> module.revise(revised, now));
    }

    @PreAuthorize(TEACHERS)
    public ModuleChange archive(UUID moduleId, long expectedVersion) {
        return change(moduleId, expectedVersion, OwnModule::archive);
    }

    @PreAuthorize(TEACHERS)
    public ModuleChange restore(UUID moduleId, long expectedVersion) {
        return change(moduleId, expectedVersion, (module, now) -> module.restore());
    }

    /** What keeps a draft from being assigned, a sentence each. */
    @PreAuthorize(TEACHERS)
    @Transactional(readOnly = true)
    public List<String> gaps(ModuleDraft draft) {
        return gaps.of(draft, me());
    }

    /**
     * The edition to assign of a module as it is now; a new one where the module has changed.
     *
     * @throws UnknownModule if there is none, or if it is somebody else's
     * @throws ModuleIncomplete if something keeps it from being assigned
     */
    @PreAuthorize(TEACHERS)
    @Transactional
    public ModuleEdition editionFor(String origin) {
        return assigned.edition(assigned.editionFor(origin));
    }

    /** The editions of a module of whoever asks, the newest first, and where they are in use. */
    @PreAuthorize(TEACHERS)
    @Transactional(readOnly = true)
    public List<EditionInUse> editions(UUID moduleId) {
        Optional<OwnModule> module = mine(moduleId);
        if (module.isEmpty()) {
            return List.of();
        }
        ModuleDraft draft = json.readDraft(module.get().draft());
        String origin = new ModuleOrigin.Own(moduleId).toString();
        var byEdition =
                uses.stream()
                        .flatMap(known -> known.of(origin).stream())
                        .collect(Collectors.groupingBy(ModuleUse::editionId));
        return assigned.of(origin).stream()
                .map(edition ->
                        new EditionInUse(
                                edition.number(),
                                edition.createdAt(),
                                assigned.isCurrent(edition, draft),
                                byEdition.getOrDefault(edition.id(), List.of())))
                .toList();
    }

    private UUID store(ModuleDraft draft) {
        return modules.saveAndFlush(new OwnModule(me(), json.write(draft), clock.instant()))
                .getId();
    }

    private Optional<OwnModule> mine(UUID moduleId) {
        return modules.findById(moduleId).filter(module -> module.belongsTo(me()));
    }

    private AccountId me() {
        return currentUser.require().id();
    }

    private ModuleChange change(
            UUID moduleId, long expectedVersion, BiConsumer<OwnModule, Instant> work) {
        try {
            return inTransaction(() -> {
                Optional<OwnModule> found = mine(moduleId);
                if (found.isEmpty()) {
                    return new ModuleChange.Gone();
                }
                OwnModule module = found.get();
                if (!module.isAtVersion(expectedVersion)) {
                    return new ModuleChange.Outdated(details(module));
                }
                work.accept(module, clock.instant());
                modules.flush();
                return new ModuleChange.Changed(details(module));
            });
        } catch (OptimisticLockingFailureException raced) {
            return inTransaction(() ->
                    mine(moduleId)
                            .<ModuleChange>map(module -> new ModuleChange.Outdated(details(module)))
                            .orElseGet(ModuleChange.Gone::new));
        }
    }

    private ModuleChange inTransaction(Supplier<ModuleChange> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private ModuleDetails details(OwnModule module) {
        ModuleDraft draft = json.readDraft(module.draft());
        return new ModuleDetails(
                module.getId(),
                module.version(),
                draft,
                gaps.of(draft, module.owner()),
                module.isArchived(),
                module.updatedAt());
    }
}
