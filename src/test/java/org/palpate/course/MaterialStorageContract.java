package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;
import org.palpate.content.ContentLibrary;
import org.palpate.content.ModuleItem;
import org.palpate.content.ModuleItem.CaseItem;
import org.palpate.content.ModuleItem.LessonItem;

/** What modules and own cases promise, whatever database keeps them. */
@SpringBootTest
@Import(TestAccountsConfiguration.class)
abstract class MaterialStorageContract {

    private static final String BUILT_IN = "built-in:it-band";

    @Autowired private ModuleService modules;
    @Autowired private OwnCaseService cases;
    @Autowired private OwnCaseSource source;
    @Autowired private ContentLibrary library;
    @Autowired private TestAccounts accounts;
    @Autowired private JdbcTemplate database;

    private AccountId ada;
    private AccountId bob;
    private AccountId student;

    @BeforeEach
    void startEmpty() {
        TestMaterial.removeAll(database);
        accounts.removeAll();
        bob = accounts.make("bob", AccountRole.INSTRUCTOR);
        student = accounts.make("sam", AccountRole.LEARNER);
        ada = accounts.signInAsNew("ada", AccountRole.INSTRUCTOR);
    }

    @AfterEach
    void leave() {
        TestMaterial.removeAll(database);
        accounts.signOut();
    }

    // Modules

    @Test
    void duplicatesABuiltInModuleThatCanBeAssignedAtOnce() {
        var copy = modules.find(modules.duplicate(BUILT_IN)).orElseThrow();

        assertThat(copy.draft().title()).isEqualTo("The IT band (copy)");
        assertThat(copy.draft().items()).isEqualTo(library.module("it-band").orElseThrow().items());
        assertThat(copy.gaps()).isEmpty();
    }

    @Test
    void saysInOneSentenceEachWhatKeepsANewModuleFromBeingAssigned() {
        var id = modules.create();

        assertThat(modules.find(id).orElseThrow().gaps())
                .containsExactly(
                        "Give the module a title.",
                        "Say in one sentence what it is about.",
                        "Say how many minutes it takes.",
                        "Add a lesson, a card, a check or a case.");
        assertThatExceptionOfType(ModuleIncomplete.class)
                .isThrownBy(() -> modules.editionFor("own:" + id));
        assertThat(count("module_edition")).isZero();
    }

    @Test
    void tellsASecondTabThatTheModuleHasChangedAndWritesNothing() {
        var seen = modules.find(modules.duplicate(BUILT_IN)).orElseThrow();
        var first = seen.draft().titled("First");
        modules.saveDraft(seen.id(), first, seen.version());

        var outcome = modules.saveDraft(seen.id(), seen.draft().titled("Second"), seen.version());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ModuleChange.Outdated.class,
                        old -> assertThat(old.current().draft()).isEqualTo(first));
        assertThat(modules.find(seen.id()).orElseThrow().draft()).isEqualTo(first);
        assertThat(modules.archive(seen.id(), seen.version()))
                .isInstanceOf(ModuleChange.Outdated.class);
    }

    @Test
    void letsOneOfTwoChangesThroughThatComeAtOnce() throws Exception {
        var seen = modules.find(modules.duplicate(BUILT_IN)).orElseThrow();

        var outcomes =
                atOnce(
                        () ->
                                modules.saveDraft(
                                        seen.id(), seen.draft().titled("A"), seen.version()),
                        () ->
                                modules.saveDraft(
                                        seen.id(), seen.draft().titled("B"), seen.version()));

        assertThat(outcomes).filteredOn(ModuleChange.Changed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(ModuleChange.Outdated.class::isInstance).hasSize(1);
    }

    @Test
    void makesANewEditionOnlyWhenTheModuleHasChanged() {
        var id = modules.duplicate(BUILT_IN);
        var origin = "own:" + id;
        var first = modules.editionFor(origin);
        assertThat(modules.editionFor(origin)).isEqualTo(first);
        var module = modules.find(id).orElseThrow();
        modules.saveDraft(id, module.draft().without(new LessonItem("it-band")), module.version());

        var second = modules.editionFor(origin);

        assertThat(first.number()).isOne();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.definition().items()).doesNotContain(new LessonItem("it-band"));
        assertThat(first.definition().items()).contains(new LessonItem("it-band"));
        assertThat(modules.editions(id))
                .extracting(EditionInUse::number, EditionInUse::current)
                .containsExactly(tuple(2, true), tuple(1, false));
    }

    @Test
    void makesOneEditionWhenTwoAssignAtOnce() throws Exception {
        var editions =
                atOnce(() -> modules.editionFor(BUILT_IN), () -> modules.editionFor(BUILT_IN));

        assertThat(editions.getFirst()).isEqualTo(editions.getLast());
        assertThat(count("module_edition")).isOne();
    }

    @Test
    void keepsAModuleForItsAuthorAlone() {
        var id = modules.duplicate(BUILT_IN);
        accounts.signInAs(bob);

        assertThat(modules.own()).isEmpty();
        assertThat(modules.find(id)).isEmpty();
        assertThat(modules.editions(id)).isEmpty();
        assertThat(modules.saveDraft(id, ModuleDraft.EMPTY, 0))
                .isInstanceOf(ModuleChange.Gone.class);
        assertThat(modules.archive(id, 0)).isInstanceOf(ModuleChange.Gone.class);
        assertThatExceptionOfType(UnknownModule.class)
                .isThrownBy(() -> modules.duplicate("own:" + id));
        assertThatExceptionOfType(UnknownModule.class)
                .isThrownBy(() -> modules.editionFor("own:" + id));
        assertThatExceptionOfType(UnknownModule.class)
                .isThrownBy(() -> modules.editionFor("built-in:nothing"));
    }

    @Test
    void refusesStudentsAndVisitors() {
        accounts.signInAs(student);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(modules::own);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(cases::create);
        accounts.signOut();
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> modules.editionFor(BUILT_IN));
    }

    @Test
    void archivesAndRestores() {
        var seen = modules.find(modules.duplicate(BUILT_IN)).orElseThrow();

        var archived = (ModuleChange.Changed) modules.archive(seen.id(), seen.version());
        assertThat(archived.current().archived()).isTrue();
        var restored =
                (ModuleChange.Changed) modules.restore(seen.id(), archived.current().version());
        assertThat(restored.current().archived()).isFalse();
    }

    @Test
    void refusesTwoEditionsOfOneNumber() {
        modules.editionFor(BUILT_IN);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        database.update(
                                "insert into module_edition (id, origin, number, title, definition,"
                                        + " created_at) values (?, ?, 1, 'x', '{}',"
                                        + " current_timestamp)",
                                UUID.randomUUID(),
                                BUILT_IN));
    }

    // Own cases

    @Test
    void readsACopyOfEveryLibraryCaseAsTheLibraryDoes() {
        for (var original : library.cases()) {
            var copy =
                    cases.find(cases.copyOfLibraryCase(original.id()).orElseThrow()).orElseThrow();

            assertThat(copy.reading().isReady()).as(original.id()).isTrue();
            assertThat(copy.reading().protocol())
                    .as(original.id())
                    .isEqualTo(library.planner().plan(original.facts()));
        }
    }

    @Test
    void opensAPublishedCaseToItsAuthorAndItsClassOnly() {
        var classId = TestMaterial.schoolClass(database, "Monday", ada, student);
        var ownCase = cases.copyOfLibraryCase("C05").orElseThrow();
        var caseId = cases.preview(ownCase);

        assertThat(source.find(caseId).orElseThrow().title())
                .isEqualTo("Pain on the outside of the knee (copy)");
        assertThat(source.find(caseId).orElseThrow().id()).isEqualTo(caseId);
        assertThat(source.isOpenTo(new AccountOwner(ada), caseId)).isTrue();
        assertThat(source.isOpenTo(new AccountOwner(student), caseId)).isFalse();

        cases.publish(ownCase, classId);

        assertThat(source.isOpenTo(new AccountOwner(student), caseId)).isTrue();
        assertThat(source.isOpenTo(new AccountOwner(bob), caseId)).isFalse();
        assertThat(source.isOpenTo(new VisitorOwner(UUID.randomUUID()), caseId)).isFalse();
        accounts.signInAs(student);
        assertThat(cases.publishedToMe())
                .containsExactly(
                        new PublishedCase(
                                caseId,
                                "Pain on the outside of the knee (copy)",
                                "Sofia, 29",
                                2,
                                "Monday"));
        database.update(
                "update class_member set removed_at = current_timestamp where role = 'STUDENT'");
        assertThat(source.isOpenTo(new AccountOwner(student), caseId)).isFalse();
        assertThat(cases.publishedToMe()).isEmpty();
    }

    @Test
    void keepsWhatAClassHasUntilItIsPublishedAgain() {
        var classId = TestMaterial.schoolClass(database, "Monday", ada, student);
        var ownCase = cases.copyOfLibraryCase("C05").orElseThrow();
        cases.publish(ownCase, classId);
        var first = cases.preview(ownCase);
        var seen = cases.find(ownCase).orElseThrow();
        assertThat(seen.publications())
                .containsExactly(new OwnCaseDetails.Publication(classId, "Monday", 1, true));

        cases.saveDraft(ownCase, seen.draft().titled("Better"), seen.version());

        assertThat(cases.find(ownCase).orElseThrow().publications())
                .containsExactly(new OwnCaseDetails.Publication(classId, "Monday", 1, false));
        var second = cases.preview(ownCase);
        assertThat(second).isNotEqualTo(first);
        assertThat(source.isOpenTo(new AccountOwner(student), second)).isFalse();

        cases.publish(ownCase, classId);

        assertThat(source.isOpenTo(new AccountOwner(student), second)).isTrue();
        assertThat(source.isOpenTo(new AccountOwner(student), first))
                .as("a plan that was begun can be finished")
                .isTrue();
        assertThat(source.find(first).orElseThrow().title())
                .isEqualTo("Pain on the outside of the knee (copy)");

        cases.unpublish(ownCase, classId);

        assertThat(source.isOpenTo(new AccountOwner(student), second)).isFalse();
        assertThat(source.isOpenTo(new AccountOwner(ada), second)).isTrue();
    }

    @Test
    void publishesOnlyToClassesThatTheAuthorTeaches() {
        var foreign = TestMaterial.schoolClass(database, "Tuesday", bob, student);
        var ownCase = cases.copyOfLibraryCase("C05").orElseThrow();

        assertThat(cases.classesTaught()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> cases.publish(ownCase, foreign));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> cases.unpublish(ownCase, foreign));
        assertThat(count("case_publication")).isZero();
    }

    @Test
    void keepsACaseForItsAuthorAlone() {
        var ownCase = cases.copyOfLibraryCase("C05").orElseThrow();
        var classId = TestMaterial.schoolClass(database, "Tuesday", bob, student);
        accounts.signInAs(bob);

        assertThat(cases.own()).isEmpty();
        assertThat(cases.find(ownCase)).isEmpty();
        assertThat(cases.duplicate(ownCase)).isEmpty();
        assertThat(cases.saveDraft(ownCase, CaseDraft.EMPTY, 0))
                .isInstanceOf(CaseChange.Gone.class);
        assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> cases.preview(ownCase));
        assertThatExceptionOfType(CaseRefused.class)
                .isThrownBy(() -> cases.publish(ownCase, classId));
    }

    @Test
    void refusesToPublishWhatIsIncomplete() {
        var classId = TestMaterial.schoolClass(database, "Monday", ada, student);
        var ownCase = cases.create();

        assertThatExceptionOfType(CaseRefused.class)
                .isThrownBy(() -> cases.publish(ownCase, classId))
                .withMessage("Give the case a title.");
        assertThat(count("case_edition")).isZero();
    }

    @Test
    void tellsASecondTabThatTheCaseHasChanged() {
        var seen = cases.find(cases.copyOfLibraryCase("C05").orElseThrow()).orElseThrow();
        cases.saveDraft(seen.id(), seen.draft().titled("First"), seen.version());

        var outcome = cases.saveDraft(seen.id(), seen.draft().titled("Second"), seen.version());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CaseChange.Outdated.class,
                        old -> assertThat(old.current().draft().title()).isEqualTo("First"));
    }

    @Test
    void assignsAnOwnCaseInTheEditionOfTheDay() {
        var ownCase = cases.copyOfLibraryCase("C05").orElseThrow();
        var item = new CaseItem(CourseIds.ofOwnCase(ownCase));
        var module = modules.find(modules.duplicate(BUILT_IN)).orElseThrow();
        modules.saveDraft(module.id(), module.draft().with(item), module.version());

        var first = modules.editionFor(module.origin());
        assertThat(last(first)).isEqualTo(new CaseItem(cases.preview(ownCase)));
        assertThat(modules.editionFor(module.origin())).isEqualTo(first);
        var seen = cases.find(ownCase).orElseThrow();
        cases.saveDraft(ownCase, seen.draft().titled("Better"), seen.version());
        assertThat(modules.editions(module.id()))
                .extracting(EditionInUse::current)
                .containsExactly(false);

        var second = modules.editionFor(module.origin());

        assertThat(second.number()).isEqualTo(2);
        assertThat(last(second)).isEqualTo(new CaseItem(cases.preview(ownCase)));
        assertThat(last(first)).isNotEqualTo(last(second));
    }

    @Test
    void saysThatAnOwnCaseOfTheModuleIsNotReady() {
        var item = new CaseItem(CourseIds.ofOwnCase(cases.create()));
        var draft = ModuleDraft.of(library.module("it-band").orElseThrow()).with(item);

        assertThat(modules.gaps(draft))
                .containsExactly("“Your own case” is not ready: Give the case a title.");
    }

    private static ModuleItem last(ModuleEdition edition) {
        return edition.definition().items().getLast();
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var signedIn = SecurityContextHolder.getContext();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> together(one, barrier, signedIn));
            var second = threads.submit(() -> together(other, barrier, signedIn));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T together(Callable<T> work, CyclicBarrier barrier, SecurityContext signedIn)
            throws Exception {
        SecurityContextHolder.setContext(signedIn);
        barrier.await();
        return work.call();
    }
}
