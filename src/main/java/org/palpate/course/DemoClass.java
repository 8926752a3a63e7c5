package org.palpate.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.DemoAccounts;
import org.palpate.account.People;

/** The class of a demonstration, in the middle of its term. */
@Component
@Profile(DemoAccounts.PROFILE)
public class DemoClass {

    private static final Duration SINCE = Duration.ofDays(56);
    private static final String NAME = "Sports massage, spring term";

    private final UUID classId;
    private final AccountId instructorId;
    private final List<AccountId> studentIds;

    DemoClass(
            DemoAccounts accounts,
            People people,
            SchoolClasses classes,
            ClassMembers members,
            JoinCodes codes,
            TransactionTemplate transaction,
            Clock clock) {
        Instant begun = clock.instant().minus(SINCE);
        instructorId = idOf(people, "instructor");
        studentIds =
                Stream.concat(
                                Stream.of("learner"),
                                accounts.students().stream()
                                        .map(DemoAccounts.DemoAccount::userName))
                        .map(userName -> idOf(people, userName))
                        .toList();
        classId =
                Objects.requireNonNull(
                        transaction.execute(_ -> {
                            SchoolClass made = new SchoolClass(NAME, begun);
                            made.openJoin(codes.make(), null);
                            UUID id = classes.saveAndFlush(made).getId();
                            members.saveAndFlush(
                                    new ClassMember(id, instructorId, ClassRole.INSTRUCTOR, begun));
                            studentIds.forEach(student ->
                                    members.saveAndFlush(
                                            new ClassMember(
                                                    id, student, ClassRole.STUDENT, begun)));
                            return id;
                        }));
    }

    public UUID classId() {
        return classId;
    }

    public AccountId instructorId() {
        return instructorId;
    }

    /** Answers everybody who attends, the learner whom a visitor may try first. */
    public List<AccountId> studentIds() {
        return studentIds;
    }

    private static AccountId idOf(People people, String userName) {
        return people.known(userName).getFirst().id();
    }
}
