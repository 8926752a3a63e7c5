package org.palpate.course;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;

/** A module that a class has to do. */
@Entity
@Table(name = "assignment")
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
class Assignment extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID classId;

    @Column(nullable = false, updatable = false)
    private UUID moduleEditionId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private Instant opensAt;

    private @Nullable Instant dueAt;
    private @Nullable Instant closesAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private AssignmentMode mode;

    private @Nullable Integer timeLimitMinutes;

    @Column(nullable = false)
    private boolean releaseAtClose;

    private @Nullable Instant releasedAt;

    @Column(nullable = false)
    private boolean wholeClass;

    @Column(updatable = false)
    private @Nullable UUID createdBy;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "assignment_student", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "account_id", nullable = false)
    private Set<UUID> students = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "assignment_exception",
            joinColumns = @JoinColumn(name = "assignment_id"))
    @MapKeyColumn(name = "account_id")
    private Map<UUID, StoredException> exceptions = new HashMap<>();

    protected Assignment() {}

    Assignment(
            UUID classId,
            UUID moduleEditionId,
            AssignmentTerms terms,
            AccountId createdBy,
            Instant now) {
        this.classId = classId;
        this.moduleEditionId = moduleEditionId;
        this.createdBy = createdBy.value();
        this.createdAt = now;
        arrange(terms);
    }

    /** Put it on other terms; an exam that somebody has begun stays an exam, and so on. */
    void rearrange(AssignmentTerms terms, boolean begun) {
        if (begun && terms.mode() != mode) {
            throw new IllegalArgumentException(
                    "Students have begun, so the mode can no longer change.");
        }
        arrange(terms);
    }

    private void arrange(AssignmentTerms terms) {
        terms.requireSound();
        title = terms.title();
        opensAt = terms.window().opens();
        dueAt = terms.window().due();
        closesAt = terms.window().closes();
        mode = terms.mode();
        timeLimitMinutes = terms.timeLimitMinutes();
        releaseAtClose = terms.releaseAtClose();
        wholeClass = terms.wholeClass();
        students.clear();
        if (!wholeClass) {
            terms.students().forEach(student -> students.add(student.value()));
        }
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    void release(Instant now) {
        if (mode != AssignmentMode.EXAM) {
            throw new IllegalStateException(this + " is no exam");
        }
        if (releasedAt == null) {
            releasedAt = now;
        }
    }

    void except(AccountId student, StudentException exception) {
        String problem = exception.problem(window());
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        if (exception.equals(StudentException.NONE)) {
            exceptions.remove(student.value());
        } else {
            exceptions.put(student.value(), new StoredException(exception));
        }
    }

    UUID classId() {
        return classId;
    }

    UUID moduleEditionId() {
        return moduleEditionId;
    }

    String title() {
        return title;
    }

    AssignmentMode mode() {
        return mode;
    }

    boolean isExam() {
        return mode == AssignmentMode.EXAM;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isFor(AccountId student) {
        return wholeClass || students.contains(student.value());
    }

    @Nullable Instant releasedAt() {
        return releasedAt;
    }

    AssignmentWindow window() {
        return new AssignmentWindow(opensAt, dueAt, closesAt);
    }

    AssignmentWindow windowOf(AccountId student) {
        return exceptionOf(student).on(window());
    }

    StudentException exceptionOf(AccountId student) {
        StoredException stored = exceptions.get(student.value());
        return stored == null ? StudentException.NONE : stored.read();
    }

    Map<AccountId, StudentException> exceptions() {
        return exceptions.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                entry -> new AccountId(entry.getKey()),
                                entry -> entry.getValue().read()));
    }

    AssignmentTerms terms() {
        return new AssignmentTerms(
                title,
                window(),
                mode,
                timeLimitMinutes,
                releaseAtClose,
                wholeClass,
                students.stream().map(AccountId::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** When the time of somebody who sat down then is over; null where there is no end. */
    @Nullable Instant endOf(AccountId student, Instant startedAt) {
        Integer own = exceptionOf(student).timeLimitMinutes();
        Integer limit = own == null ? timeLimitMinutes : own;
        Instant closes = windowOf(student).closes();
        Instant byLimit = limit == null ? null : startedAt.plus(Duration.ofMinutes(limit));
        if (byLimit == null || closes == null) {
            return byLimit == null ? closes : byLimit;
        }
        return byLimit.isBefore(closes) ? byLimit : closes;
    }

    /** Whether everybody may see results by now: practice always, an exam from its release. */
    boolean isReleased(Instant now) {
        return !isExam()
                || (releasedAt != null && !now.isBefore(releasedAt))
                || (releaseAtClose && isClosedForEverybody(now));
    }

    private boolean isClosedForEverybody(Instant now) {
        return window().isClosed(now)
                && exceptions.values().stream()
                        .allMatch(each -> each.read().on(window()).isClosed(now));
    }
}
