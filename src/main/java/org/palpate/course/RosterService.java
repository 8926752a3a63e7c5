package org.palpate.course;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountId;
import org.palpate.account.People;
import org.palpate.account.Person;

/** Brings a whole roster into a class, after a look at every line. */
@Service
public class RosterService {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern USER_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final ClassMembers members;
    private final People people;
    private final Clock clock;

    RosterService(ClassMembers members, People people, Clock clock) {
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What a roster would do; nothing is written.
     *
     * @throws ClassRefused if the text cannot be read as a table
     */
    @PreAuthorize("@classAccess.manages(#classId)")
    @Transactional(readOnly = true)
    public RosterPreview preview(UUID classId, String csv) {
        Map<AccountId, ClassMember> known = new HashMap<>();
        members.findByClassId(classId).forEach(member -> known.put(member.account(), member));
        Set<AccountId> seen = new HashSet<>();
        Set<String> logins = new HashSet<>();
        List<RosterLine> lines = new ArrayList<>();
        for (RosterEntry entry : RosterReader.read(csv)) {
            lines.add(line(entry, known, seen, logins));
        }
        return new RosterPreview(lines);
    }

    /** Bring in everybody whom the preview of the roster adds; answers what was done. */
    @PreAuthorize("@classAccess.manages(#classId)")
    @Transactional
    public RosterPreview apply(UUID classId, String csv) {
        RosterPreview preview = preview(classId, csv);
        for (RosterLine line : preview.lines()) {
            AccountId account = line.account();
            if (line.isApplied() && account != null) {
                Optional<ClassMember> before =
                        members.findByClassIdAndAccountId(classId, account.value());
                if (before.isPresent()) {
                    before.get().putBack(ClassRole.STUDENT);
                } else {
                    members.saveAndFlush(
                            new ClassMember(classId, account, ClassRole.STUDENT, clock.instant()));
                }
            }
        }
        return preview;
    }

    private RosterLine line(
            RosterEntry entry,
            Map<AccountId, ClassMember> known,
            Set<AccountId> seen,
            Set<String> logins) {
        String login = entry.login();
        if (login.isEmpty()) {
            return bad(entry, "There is neither an e-mail address nor a user name.");
        }
        if (!logins.add(login.toLowerCase(Locale.ROOT))) {
            return bad(entry, "This person stands further up already.");
        }
        List<Person> found = people.known(login);
        if (found.isEmpty() && !isSound(login)) {
            return bad(entry, "“" + login + "” is no e-mail address and no user name.");
        }
        if (found.isEmpty()) {
            return new RosterLine(
                    entry.line(),
                    entry.name(),
                    login,
                    RosterLine.Fate.NO_ACCOUNT,
                    null,
                    "Nobody has an account by this name yet.");
        }
        if (found.size() > 1) {
            return bad(entry, "Several people use this address. Give the user name.");
        }
        Person person = found.getFirst();
        if (!seen.add(person.id())) {
            return bad(entry, person.displayName() + " stands further up already.");
        }
        return line(entry, person, Optional.ofNullable(known.get(person.id())));
    }

    private static RosterLine line(RosterEntry entry, Person person, Optional<ClassMember> before) {
        RosterLine.Fate fate;
        String message;
        if (before.isEmpty()) {
            fate = RosterLine.Fate.ADDED;
            message = "";
        } else if (before.get().isPresent()) {
            fate = RosterLine.Fate.ALREADY_IN;
            message =
                    before.get().role() == ClassRole.INSTRUCTOR
                            ? person.displayName() + " teaches this class."
                            : person.displayName() + " is in the class already.";
        } else {
            fate = RosterLine.Fate.PUT_BACK;
            message = person.displayName() + " was removed from the class and comes back.";
        }
        return new RosterLine(
                entry.line(),
                entry.name().isEmpty() ? person.displayName() : entry.name(),
                entry.login(),
                fate,
                person.id(),
                message);
    }

    private static boolean isSound(String login) {
        return (login.contains("@") ? EMAIL : USER_NAME).matcher(login).matches();
    }

    private static RosterLine bad(RosterEntry entry, String message) {
        return new RosterLine(
                entry.line(), entry.name(), entry.login(), RosterLine.Fate.BAD, null, message);
    }
}
