package org.palpate.course;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.account.AccountId;
import org.palpate.account.AttemptThrottle;
import org.palpate.account.CurrentUser;

/** Lets people join a class by its code; guessing codes gets slower with every wrong one. */
@Service
public class JoinService {

    private static final int FREE_TRIES = 8;
    private static final int REMEMBERED = 10_000;
    private static final String UNKNOWN =
            "This code does not open a class. Check it, or ask your instructor for a new one.";

    private final SchoolClasses classes;
    private final ClassMembers members;
    private final ClassNames names;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AttemptThrottle throttle;

    JoinService(
            SchoolClasses classes,
            ClassMembers members,
            ClassNames names,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.classes = classes;
        this.members = members;
        this.names = names;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
        this.throttle = new AttemptThrottle(clock, FREE_TRIES, REMEMBERED);
    }

    /**
     * The class behind a code.
     *
     * @throws ClassRefused if no class can be joined by it, or after too many wrong codes
     */
    @PreAuthorize("isAuthenticated()")
    public JoinOffer look(String code) {
        AccountId me = currentUser.require().id();
        return transaction.execute(_ -> {
            SchoolClass found = open(code, me);
            boolean in =
                    members.findByClassIdAndAccountId(found.getId(), me.value())
                            .filter(ClassMember::isPresent)
                            .isPresent();
            return new JoinOffer(
                    found.getId(), found.name(), names.instructorsOf(found.getId()), in);
        });
    }

    /**
     * Join the class behind a code as a student; who is in it already stays what they are.
     *
     * @throws ClassRefused if no class can be joined by it, or if an instructor removed the person
     */
    @PreAuthorize("isAuthenticated()")
    public UUID join(String code) {
        AccountId me = currentUser.require().id();
        try {
            return transaction.execute(_ -> enroll(code, me));
        } catch (DataIntegrityViolationException raced) {
            // A second click enrolled first.
            return transaction.execute(_ -> enroll(code, me));
        }
    }

    private UUID enroll(String code, AccountId me) {
        SchoolClass found = open(code, me);
        Optional<ClassMember> before = members.findByClassIdAndAccountId(found.getId(), me.value());
        if (before.isEmpty()) {
            members.saveAndFlush(
                    new ClassMember(found.getId(), me, ClassRole.STUDENT, clock.instant()));
        } else if (!before.get().isPresent()) {
            throw new ClassRefused(
                    "You were taken out of this class. Ask your instructor to put you back.");
        }
        return found.getId();
    }

    private SchoolClass open(String code, AccountId me) {
        String key = me.value().toString();
        Optional<Duration> wait = throttle.begin(key);
        if (wait.isPresent()) {
            throw new ClassRefused(
                    "Too many wrong codes. Try again in "
                            + Math.max(1, wait.get().toSeconds())
                            + " seconds.");
        }
        SchoolClass found =
                classes.findByJoinCode(JoinCodes.normalized(code))
                        .filter(schoolClass -> schoolClass.canBeJoined(clock.instant()))
                        .orElseThrow(() -> new ClassRefused(UNKNOWN));
        throttle.takeBack(key);
        return found;
    }
}
