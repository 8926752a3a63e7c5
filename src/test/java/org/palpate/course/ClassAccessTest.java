package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.TestAccounts;
import org.palpate.account.TestAccountsConfiguration;

/** Calls everything that concerns a class as everybody who might try. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:class-access;DB_CLOSE_DELAY=-1")
@Import(TestAccountsConfiguration.class)
class ClassAccessTest {

    /** Who tries; only the first teaches the class, and only the third attends it. */
    enum Who {
        INSTRUCTOR,
        OTHER_INSTRUCTOR,
        STUDENT,
        OUTSIDER,
        ADMINISTRATOR,
        VISITOR
    }

    private static final Set<Who> MANAGERS = Set.of(Who.INSTRUCTOR, Who.ADMINISTRATOR);
    private static final Set<Who> TEACHERS =
            Set.of(Who.INSTRUCTOR, Who.OTHER_INSTRUCTOR, Who.ADMINISTRATOR);
    private static final Set<Who> SIGNED_IN =
            Set.of(
                    Who.INSTRUCTOR,
                    Who.OTHER_INSTRUCTOR,
                    Who.STUDENT,
                    Who.OUTSIDER,
                    Who.ADMINISTRATOR);

    @Autowired private ClassService service;
    @Autowired private JoinService joining;
    @Autowired private RosterService rosters;
    @Autowired private ClassAccess access;
    @Autowired private TestAccounts accounts;
    @Autowired private JdbcTemplate database;

    private final Map<Who, AccountId> people = new EnumMap<>(Who.class);
    private final Map<String, Call> calls = new LinkedHashMap<>();
    private UUID classId;
    private String code;

    private record Call(Set<Who> allowed, Runnable action) {}

    @BeforeEach
    void startWithOneClass() {
        database.update("delete from school_class");
        accounts.removeAll();
        make(Who.INSTRUCTOR, AccountRole.INSTRUCTOR);
        make(Who.OTHER_INSTRUCTOR, AccountRole.INSTRUCTOR);
        make(Who.STUDENT, AccountRole.LEARNER);
        make(Who.OUTSIDER, AccountRole.LEARNER);
        make(Who.ADMINISTRATOR, AccountRole.ADMINISTRATOR);
        AccountId second = accounts.make("second", AccountRole.INSTRUCTOR);
        accounts.signInAs(people.get(Who.OTHER_INSTRUCTOR));
        service.create("Another class");
        accounts.signInAs(people.get(Who.INSTRUCTOR));
        classId = service.create("Sports massage");
        code = service.openJoin(classId, null, 0).current().joinCode().orElseThrow().code();
        rosters.apply(classId, "x,student");
        AccountId student = people.get(Who.STUDENT);

        calls.put("ClassService.classesTaught", new Call(TEACHERS, service::classesTaught));
        calls.put("ClassService.create", new Call(TEACHERS, () -> service.create("New")));
        calls.put("ClassService.classesAttended", new Call(SIGNED_IN, service::classesAttended));
        calls.put(
                "ClassService.allClasses",
                new Call(Set.of(Who.ADMINISTRATOR), service::allClasses));
        calls.put("ClassService.find", new Call(SIGNED_IN, () -> service.find(classId)));
        manager("ClassService.rename", id -> service.rename(id, "Name", 0));
        manager("ClassService.archive", id -> service.archive(id, 0));
        manager("ClassService.restore", id -> service.restore(id, 0));
        manager("ClassService.openJoin", id -> service.openJoin(id, null, 0));
        manager("ClassService.closeJoin", id -> service.closeJoin(id, 0));
        manager("ClassService.members", id -> service.members(id));
        manager("ClassService.instructors", id -> service.instructors(id));
        manager("ClassService.students", id -> service.students(id, "", 0, 10));
        manager("ClassService.addInstructor", id -> service.addInstructor(id, "second"));
        manager("ClassService.removeInstructor", id -> service.removeInstructor(id, second));
        manager("ClassService.removeStudent", id -> service.removeStudent(id, student));
        manager("ClassService.putBack", id -> service.putBack(id, student));
        manager("RosterService.preview", id -> rosters.preview(id, "x,y"));
        manager("RosterService.apply", id -> rosters.apply(id, "x,y"));
        calls.put("JoinService.look", new Call(SIGNED_IN, () -> joining.look(code)));
        calls.put("JoinService.join", new Call(SIGNED_IN, () -> joining.join(code)));
    }

    @AfterEach
    void leave() {
        accounts.signOut();
    }

    @Test
    void triesEveryMethodOfTheServices() {
        Set<String> methods =
                Stream.of(ClassService.class, JoinService.class, RosterService.class)
                        .flatMap(type ->
                                Arrays.stream(type.getDeclaredMethods())
                                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                                        .map(method ->
                                                type.getSimpleName() + "." + method.getName()))
                        .collect(Collectors.toSet());

        assertThat(calls.keySet()).isEqualTo(methods);
    }

    @Test
    void letsExactlyTheRightPeopleThrough() {
        calls.forEach((name, call) -> {
            for (Who who : Who.values()) {
                signInAs(who);
                assertThat(passes(call.action()))
                        .as(name + " as " + who)
                        .isEqualTo(call.allowed().contains(who));
            }
        });
    }

    @Test
    void showsAClassOnlyToWhoeverManagesIt() {
        for (Who who : SIGNED_IN) {
            signInAs(who);
            assertThat(service.find(classId).isPresent())
                    .as("find as " + who)
                    .isEqualTo(MANAGERS.contains(who));
        }
    }

    @Test
    void knowsWhoTeachesAndAttends() {
        assertThat(who(() -> access.teaches(classId))).containsExactly(Who.INSTRUCTOR);
        assertThat(who(() -> access.attends(classId))).containsExactly(Who.STUDENT);
        assertThat(who(() -> access.reads(classId)))
                .containsExactlyInAnyOrder(Who.INSTRUCTOR, Who.ADMINISTRATOR);
        assertThat(who(() -> access.belongsTo(classId)))
                .containsExactlyInAnyOrder(Who.INSTRUCTOR, Who.STUDENT, Who.ADMINISTRATOR);
    }

    @Test
    void forgetsWhoWasRemoved() {
        signInAs(Who.INSTRUCTOR);
        service.addInstructor(classId, "second");
        service.removeInstructor(classId, people.get(Who.INSTRUCTOR));
        assertThat(access.reads(classId)).isFalse();
        assertThat(service.find(classId)).isEmpty();

        signInAs(Who.ADMINISTRATOR);
        service.removeStudent(classId, people.get(Who.STUDENT));
        signInAs(Who.STUDENT);
        assertThat(access.attends(classId)).isFalse();
    }

    private Set<Who> who(BooleanSupplier question) {
        return Arrays.stream(Who.values())
                .filter(who -> {
                    signInAs(who);
                    return question.getAsBoolean();
                })
                .collect(Collectors.toSet());
    }

    private void manager(String name, Consumer<UUID> action) {
        calls.put(name, new Call(MANAGERS, () -> action.accept(classId)));
    }

    /** Whether the guard lets the call through; that it then has nothing to do is no matter. */
    private static boolean passes(Runnable action) {
        try {
            action.run();
            return true;
        } catch (AccessDeniedException | AuthenticationException denied) {
            return false;
        } catch (ClassRefused refused) {
            return true;
        }
    }

    private void make(Who who, AccountRole role) {
        people.put(who, accounts.make(who.name().toLowerCase(Locale.ROOT), role));
    }

    private void signInAs(Who who) {
        if (who == Who.VISITOR) {
            accounts.signOut();
        } else {
            accounts.signInAs(people.get(who));
        }
    }
}
