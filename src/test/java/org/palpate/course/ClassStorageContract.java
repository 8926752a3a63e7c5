package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.SettableClock;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;

/** What classes promise, whatever database keeps them. */
@SpringBootTest
@Import({TestAccountsConfiguration.class, TestClassesConfiguration.class})
abstract class ClassStorageContract {

    @Autowired private ClassService service;
    @Autowired private JoinService joining;
    @Autowired private RosterService rosters;
    @Autowired private SchoolClasses classes;
    @Autowired private ClassMembers members;
    @Autowired private TestAccounts accounts;
    @Autowired private SettableClock clock;
    @Autowired private JdbcTemplate database;

    private AccountId instructor;
    private UUID classId;

    @BeforeEach
    void startEmpty() {
        database.update("delete from school_class");
        accounts.removeAll();
        instructor = accounts.signInAsNew("ines", AccountRole.INSTRUCTOR);
        classId = service.create("  Sports massage ");
    }

    @AfterEach
    void leave() {
        accounts.signOut();
    }

    @Test
    void keepsAClassWithWhoeverMadeItAsInstructor() {
        assertThat(seen().name()).isEqualTo("Sports massage");
        assertThat(seen().createdAt()).isEqualTo(clock.instant());
        assertThat(service.classesTaught())
                .containsExactly(
                        new ClassSummary(
                                classId, "Sports massage", false, List.of("Test ines"), 0));
    }

    @Test
    void refusesABlankName() {
        assertThatExceptionOfType(ClassRefused.class).isThrownBy(() -> service.create(" "));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        database.update(
                                "update school_class set name = ' ' where id = ?", classId));
    }

    @Test
    void tellsTheSecondOfTwoEditorsAndKeepsTheFirst() {
        ClassDetails both = seen();
        service.rename(classId, "Spring term", both.version());

        ClassChange second = service.rename(classId, "Autumn term", both.version());

        assertThat(second)
                .isInstanceOfSatisfying(
                        ClassChange.Outdated.class,
                        outdated -> assertThat(outdated.current().name()).isEqualTo("Spring term"));
        assertThat(service.rename(classId, "Autumn term", second.current().version()))
                .isInstanceOf(ClassChange.Changed.class);
        assertThat(seen().name()).isEqualTo("Autumn term");
    }

    @Test
    void letsOneOfTwoEditorsThroughWhoSaveAtOnce() throws Exception {
        long version = seen().version();
        CyclicBarrier start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Future<ClassChange>> outcomes =
                    List.of("One", "Two").stream()
                            .map(name ->
                                    pool.submit(() -> {
                                        accounts.signInAs(instructor);
                                        start.await();
                                        return service.rename(classId, name, version);
                                    }))
                            .toList();

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .hasAtLeastOneElementOfType(ClassChange.Changed.class)
                    .hasAtLeastOneElementOfType(ClassChange.Outdated.class);
        }
        assertThat(seen().version()).isEqualTo(version + 1);
    }

    @Test
    void keepsOnePlaceForEachPersonInAClass() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        members.saveAndFlush(
                                new ClassMember(
                                        classId, instructor, ClassRole.STUDENT, clock.instant())));
    }

    @Test
    void neverGivesOneCodeToTwoClasses() {
        SchoolClass one = new SchoolClass("One", clock.instant());
        one.openJoin("ACDEFGHJ", null);
        classes.saveAndFlush(one);
        SchoolClass two = new SchoolClass("Two", clock.instant());
        two.openJoin("ACDEFGHJ", null);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> classes.saveAndFlush(two));
    }

    @Test
    void keepsOneInstructorAtLeast() {
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> service.removeInstructor(classId, instructor));

        AccountId second = accounts.make("otto", AccountRole.INSTRUCTOR);
        service.addInstructor(classId, "OTTO");
        service.removeInstructor(classId, instructor);

        accounts.signInAs(second);
        assertThat(service.members(classId))
                .extracting(ClassMemberItem::accountId)
                .containsExactly(second);
    }

    @Test
    void takesNoLearnerForAnInstructor() {
        accounts.make("lea", AccountRole.LEARNER);

        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> service.addInstructor(classId, "lea"))
                .withMessageContaining("Test lea");
    }

    @Test
    void archivesAndRestoresWithEverybodyInIt() {
        addStudent("lea");
        openJoin(null);
        service.archive(classId, seen().version());

        assertThat(seen().archived()).isTrue();
        assertThat(seen().joinCode()).isEmpty();
        assertThatExceptionOfType(ClassRefused.class).isThrownBy(() -> openJoin(null));

        service.restore(classId, seen().version());
        assertThat(seen().archived()).isFalse();
        assertThat(service.classesTaught().getFirst().students()).isOne();
    }

    @Test
    void removesAStudentAndPutsThemBackSinceTheSameDay() {
        AccountId lea = addStudent("lea");
        var joinedAt = clock.instant();
        clock.advance(Duration.ofDays(3));

        service.removeStudent(classId, lea);
        assertThat(service.members(classId)).hasSize(1);

        service.putBack(classId, lea);
        assertThat(service.members(classId))
                .filteredOn(member -> member.accountId().equals(lea))
                .extracting(ClassMemberItem::joinedAt)
                .containsExactly(joinedAt);
    }

    @Test
    void joinsByACodeAsItIsReadAloud() {
        String code = openJoin(null);
        AccountId lea = accounts.signInAsNew("lea", AccountRole.LEARNER);
        String spoken = code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4);

        assertThat(joining.look(spoken))
                .isEqualTo(new JoinOffer(classId, "Sports massage", List.of("Test ines"), false));
        assertThat(joining.join(spoken)).isEqualTo(classId);
        assertThat(joining.join(spoken)).isEqualTo(classId);
        assertThat(joining.look(spoken).alreadyIn()).isTrue();
        accounts.signInAs(instructor);
        assertThat(service.members(classId))
                .extracting(ClassMemberItem::accountId)
                .containsExactlyInAnyOrder(instructor, lea);
    }

    @Test
    void makesNoStudentOfAnInstructorWhoJoins() {
        joining.join(openJoin(null));

        assertThat(service.members(classId))
                .extracting(ClassMemberItem::role)
                .containsExactly(ClassRole.INSTRUCTOR);
    }

    @Test
    void refusesACodeFromItsLastMomentOn() {
        String code = openJoin(Duration.ofDays(1));
        accounts.signInAsNew("lea", AccountRole.LEARNER);
        clock.advance(Duration.ofDays(1).minusMillis(1));
        assertThat(joining.look(code).classId()).isEqualTo(classId);

        clock.advance(Duration.ofMillis(1));

        assertUnknown(code);
    }

    @Test
    void refusesAClosedAnOldAndAnArchivedCode() {
        String old = openJoin(null);
        String closed = openJoin(null);
        service.closeJoin(classId, seen().version());
        String archived = openJoin(null);
        service.archive(classId, seen().version());
        accounts.signInAsNew("lea", AccountRole.LEARNER);

        assertUnknown(old);
        assertUnknown(closed);
        assertUnknown(archived);
    }

    @Test
    void letsARemovedStudentNotBackByTheCode() {
        String code = openJoin(null);
        AccountId lea = addStudent("lea");
        service.removeStudent(classId, lea);
        accounts.signInAs(lea);

        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> joining.join(code))
                .withMessageContaining("Ask your instructor");
        assertThat(service.classesAttended()).isEmpty();
    }

    @Test
    void slowsDownWhoGuessesCodesAndNobodyElse() {
        String code = openJoin(null);
        accounts.signInAsNew("guesser", AccountRole.LEARNER);
        for (int guess = 0; guess < 8; guess++) {
            assertUnknown("WRONG" + guess);
        }

        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> joining.look(code))
                .withMessageContaining("Too many");

        accounts.signInAsNew("lea", AccountRole.LEARNER);
        assertThat(joining.look(code).classId()).isEqualTo(classId);
    }

    @Test
    void showsWhatARosterDoesBeforeAnythingIsWritten() {
        AccountId removed = addStudent("back");
        service.removeStudent(classId, removed);
        addStudent("here");
        accounts.make("lea", AccountRole.LEARNER);
        String csv =
                """
                Name,User name
                Lea,lea
                Here,here
                Back,back
                Lea again,LEA
                Nobody,nobody
                Nothing,
                Odd,a b
                Ines,ines
                """;

        RosterPreview preview = rosters.preview(classId, csv);

        assertThat(preview.lines())
                .extracting(RosterLine::line, RosterLine::fate)
                .containsExactly(
                        row(2, RosterLine.Fate.ADDED),
                        row(3, RosterLine.Fate.ALREADY_IN),
                        row(4, RosterLine.Fate.PUT_BACK),
                        row(5, RosterLine.Fate.BAD),
                        row(6, RosterLine.Fate.NO_ACCOUNT),
                        row(7, RosterLine.Fate.BAD),
                        row(8, RosterLine.Fate.BAD),
                        row(9, RosterLine.Fate.ALREADY_IN));
        assertThat(service.members(classId)).hasSize(2);

        assertThat(rosters.apply(classId, csv).applied()).isEqualTo(2);
        assertThat(service.members(classId))
                .extracting(ClassMemberItem::userName)
                .containsExactlyInAnyOrder("ines", "here", "lea", "back");
    }

    @Test
    void findsStudentsByAnyPartOfTheirNameAFewAtATime() {
        for (String userName : List.of("ada", "bea", "cleo", "dora")) {
            addStudent(userName);
        }
        service.removeStudent(classId, addStudent("adam"));

        StudentPage page = service.students(classId, "", 1, 2);
        assertThat(page.students())
                .extracting(ClassMemberItem::userName)
                .containsExactly("bea", "cleo");
        assertThat(page.fitting()).isEqualTo(4);
        assertThat(page.total()).isEqualTo(4);

        StudentPage found = service.students(classId, " AD", 0, 10);
        assertThat(found.students()).extracting(ClassMemberItem::userName).containsExactly("ada");
        assertThat(found.total()).isEqualTo(4);
        assertThat(service.instructors(classId))
                .extracting(ClassMemberItem::userName)
                .containsExactly("ines");
    }

    private static Tuple row(int line, RosterLine.Fate fate) {
        return tuple(line, fate);
    }

    private ClassDetails seen() {
        return service.find(classId).orElseThrow();
    }

    private String openJoin(@Nullable Duration length) {
        ClassChange outcome =
                service.openJoin(
                        classId,
                        length == null ? null : clock.instant().plus(length),
                        seen().version());
        return outcome.current().joinCode().orElseThrow().code();
    }

    private AccountId addStudent(String userName) {
        AccountId student = accounts.make(userName, AccountRole.LEARNER);
        rosters.apply(classId, "x," + userName);
        return student;
    }

    private void assertUnknown(String code) {
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> joining.join(code))
                .withMessageContaining("does not open a class");
    }
}
