package org.palpate.course;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.CurrentUser;
import org.palpate.account.People;
import org.palpate.account.Person;

/** Classes and who is in them. A change names the state that was seen, so that none is lost. */
@Service
public class ClassService {

    /** The longest name of a class, in characters. */
    public static final int NAME_MAX_LENGTH = 120;

    private static final String MANAGES = "@classAccess.manages(#classId)";
    private static final String TEACHERS =
            "hasAnyRole('"
                    + AccountRole.Names.INSTRUCTOR
                    + "', '"
                    + AccountRole.Names.ADMINISTRATOR
                    + "')";

    private final SchoolClasses classes;
    private final ClassMembers members;
    private final ClassNames names;
    private final JoinCodes codes;
    private final People people;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClassService(
            SchoolClasses classes,
            ClassMembers members,
            ClassNames names,
            JoinCodes codes,
            People people,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.classes = classes;
        this.members = members;
        this.names = names;
        this.codes = codes;
        this.people = people;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The classes that whoever asks is an instructor of, archived ones too. */
    @PreAuthorize(TEACHERS)
    @Transactional(readOnly = true)
    public List<ClassSummary> classesTaught() {
        return names.summaries(
                classes.of(currentUser.require().id().value(), ClassRole.INSTRUCTOR));
    }

    /** The classes that whoever asks is a student of. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ClassSummary> classesAttended() {
        return names.summaries(
                classes.of(currentUser.require().id().value(), ClassRole.STUDENT).stream()
                        .filter(schoolClass -> !schoolClass.isArchived())
                        .toList());
    }

    /** Every class of the school. */
    @PreAuthorize("hasRole('" + AccountRole.Names.ADMINISTRATOR + "')")
    @Transactional(readOnly = true)
    public List<ClassSummary> allClasses() {
        return names.summaries(classes.all());
    }

    /**
     * Make a class whose first instructor is whoever asks.
     *
     * @throws ClassRefused if the name is blank or too long
     */
    @PreAuthorize(TEACHERS)
    @Transactional
    public UUID create(String name) {
        Instant now = clock.instant();
        SchoolClass made = classes.saveAndFlush(new SchoolClass(checked(name), now));
        members.saveAndFlush(
                new ClassMember(
                        made.getId(), currentUser.require().id(), ClassRole.INSTRUCTOR, now));
        return made.getId();
    }

    /** One class, if whoever asks may manage it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ClassDetails> find(UUID classId) {
        return isManaged(classId) ? classes.findById(classId).map(this::details) : Optional.empty();
    }

    @PreAuthorize(MANAGES)
    public ClassChange rename(UUID classId, String name, long expectedVersion) {
        String wanted = checked(name);
        return change(classId, expectedVersion, schoolClass -> schoolClass.rename(wanted));
    }

    /** Put the class away; nothing in it is lost, and nobody can join it. */
    @PreAuthorize(MANAGES)
    public ClassChange archive(UUID classId, long expectedVersion) {
        return change(
                classId, expectedVersion, schoolClass -> schoolClass.archive(clock.instant()));
    }

    @PreAuthorize(MANAGES)
    public ClassChange restore(UUID classId, long expectedVersion) {
        return change(classId, expectedVersion, SchoolClass::restore);
    }

    /**
     * Give the class a new join code; an older one stops working.
     *
     * @param expiresAt null if it never expires
     * @throws ClassRefused if it would have expired already, or if the class is archived
     */
    @PreAuthorize(MANAGES)
    public ClassChange openJoin(UUID classId, @Nullable Instant expiresAt, long expectedVersion) {
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            throw new ClassRefused("Choose a day that is still to come.");
        }
        return change(
                classId,
                expectedVersion,
                schoolClass -> {
                    if (schoolClass.isArchived()) {
                        throw new ClassRefused("Restore the class before anybody can join it.");
                    }
                    schoolClass.openJoin(codes.make(), expiresAt);
                });
    }

    @PreAuthorize(MANAGES)
    public ClassChange closeJoin(UUID classId, long expectedVersion) {
        return change(classId, expectedVersion, SchoolClass::closeJoin);
    }

    /** Who is in the class now, by name. */
    @PreAuthorize(MANAGES)
    @Transactional(readOnly = true)
    public List<ClassMemberItem> members(UUID classId) {
        return names.items(
                members.findByClassId(classId).stream().filter(ClassMember::isPresent).toList());
    }

    /** Who teaches the class now, by name. */
    @PreAuthorize(MANAGES)
    @Transactional(readOnly = true)
    public List<ClassMemberItem> instructors(UUID classId) {
        return names.items(present(classId, ClassRole.INSTRUCTOR));
    }

    /**
     * Some of the students of the class.
     *
     * @param part of a name, a user name or an e-mail address; all fit where it is blank
     */
    @PreAuthorize(MANAGES)
    @Transactional(readOnly = true)
    public StudentPage students(UUID classId, String part, int offset, int limit) {
        List<ClassMemberItem> all = names.items(present(classId, ClassRole.STUDENT));
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        List<ClassMemberItem> fitting = all.stream().filter(each -> each.fits(wanted)).toList();
        return new StudentPage(
                fitting.stream().skip(offset).limit(limit).toList(), fitting.size(), all.size());
    }

    /**
     * Let another instructor teach the class as well.
     *
     * @param userNameOrEmail of one account that may teach
     * @throws ClassRefused if there is no such account, or several
     */
    @PreAuthorize(MANAGES)
    @Transactional
    public void addInstructor(UUID classId, String userNameOrEmail) {
        List<Person> found = people.known(userNameOrEmail);
        if (found.size() != 1) {
            throw new ClassRefused(
                    found.isEmpty()
                            ? "Nobody goes by “" + userNameOrEmail.strip() + "”."
                            : "Several people go by this address. Give the user name.");
        }
        Person person = found.getFirst();
        if (person.role() == AccountRole.LEARNER) {
            throw new ClassRefused(
                    person.displayName()
                            + " has no instructor's account. An administrator can change that.");
        }
        enroll(classId, person.id(), ClassRole.INSTRUCTOR);
    }

    /**
     * Take an instructor out of the class.
     *
     * @throws ClassRefused if the class would be left without one
     */
    @PreAuthorize(MANAGES)
    @Transactional
    public void removeInstructor(UUID classId, AccountId instructor) {
        List<ClassMember> instructors = members.lockInstructors(classId);
        Optional<ClassMember> leaving =
                instructors.stream()
                        .filter(member -> member.account().equals(instructor))
                        .findFirst();
        if (leaving.isPresent() && instructors.size() == 1) {
            throw new ClassRefused("A class keeps one instructor at least. Add another one first.");
        }
        leaving.ifPresent(member -> member.remove(clock.instant()));
    }

    /** Take a student out of the class; what they did stays. */
    @PreAuthorize(MANAGES)
    @Transactional
    public void removeStudent(UUID classId, AccountId student) {
        members.findByClassIdAndAccountId(classId, student.value())
                .filter(member -> member.role() == ClassRole.STUDENT)
                .ifPresent(member -> member.remove(clock.instant()));
    }

    /**
     * Put a student back who was in the class before.
     *
     * @throws ClassRefused if they never were
     */
    @PreAuthorize(MANAGES)
    @Transactional
    public void putBack(UUID classId, AccountId student) {
        members.findByClassIdAndAccountId(classId, student.value())
                .filter(member -> member.role() == ClassRole.STUDENT)
                .orElseThrow(() -> new ClassRefused("This person was never in the class."))
                .putBack(ClassRole.STUDENT);
    }

    private List<ClassMember> present(UUID classId, ClassRole role) {
        return members.findByClassId(classId).stream()
                .filter(ClassMember::isPresent)
                .filter(member -> member.role() == role)
                .toList();
    }

    private void enroll(UUID classId, AccountId account, ClassRole role) {
        members.findByClassIdAndAccountId(classId, account.value())
                .ifPresentOrElse(
                        member -> member.putBack(role),
                        () ->
                                members.saveAndFlush(
                                        new ClassMember(classId, account, role, clock.instant())));
    }

    private boolean isManaged(UUID classId) {
        var me = currentUser.require();
        return me.role() == AccountRole.ADMINISTRATOR
                || members.isIn(classId, me.id().value(), ClassRole.INSTRUCTOR);
    }

    private ClassChange change(UUID classId, long expectedVersion, Consumer<SchoolClass> work) {
        try {
            return inTransaction(() -> {
                SchoolClass found = classes.findById(classId).orElseThrow(UnknownClass::new);
                if (!found.isAtVersion(expectedVersion)) {
                    return new ClassChange.Outdated(details(found));
                }
                work.accept(found);
                classes.flush();
                return new ClassChange.Changed(details(found));
            });
        } catch (OptimisticLockingFailureException raced) {
            return inTransaction(() ->
                    new ClassChange.Outdated(
                            details(classes.findById(classId).orElseThrow(UnknownClass::new))));
        }
    }

    private ClassChange inTransaction(Supplier<ClassChange> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private ClassDetails details(SchoolClass found) {
        return new ClassDetails(
                found.getId(),
                found.version(),
                found.name(),
                found.isArchived(),
                found.createdAt(),
                found.joinCode(clock.instant()));
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new ClassRefused("Give the class a name.");
        }
        if (stripped.length() > NAME_MAX_LENGTH) {
            throw new ClassRefused("A class name has at most " + NAME_MAX_LENGTH + " characters.");
        }
        return stripped;
    }
}
