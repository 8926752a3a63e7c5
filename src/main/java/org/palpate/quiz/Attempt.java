package org.palpate.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.account.Owner;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;
import org.palpate.base.AbstractEntity;

/** One student's try at one case: a draft until it is submitted, graded ever after. */
@Entity
@Table(name = "attempt")
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
class Attempt extends AbstractEntity {

    enum Status {
        DRAFT,
        GRADED
    }

    /** Where an open draft stands that belongs to no assignment. */
    static final String PRACTICE = "practice";

    /** What the attempt keeps of its grading. */
    record Marks(Instant submittedAt, String contentVersion, String result) {}

    @Column(nullable = false, updatable = false)
    private String caseId;

    private @Nullable UUID accountId;

    private @Nullable UUID visitorId;

    /** Null where the student practises on their own. */
    @Column(updatable = false)
    private @Nullable UUID assignmentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Status status;

    /** The case while this is the open draft of it; two open drafts of one owner collide on it. */
    private @Nullable String openCase;

    /** The assignment's id while this is an open draft, or {@link #PRACTICE}. */
    private @Nullable String openIn;

    @Column(nullable = false)
    private String plan;

    @Column(nullable = false, updatable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private @Nullable Instant submittedAt;
    private @Nullable String contentVersion;
    private @Nullable String caseTitle;
    private @Nullable Double score;
    private @Nullable Double contentScore;
    private @Nullable Double orderScore;
    private @Nullable Double earned;
    private @Nullable Double penalty;
    private @Nullable Double total;
    private @Nullable Boolean safe;
    private @Nullable Boolean passed;
    private @Nullable String result;

    @ElementCollection
    @CollectionTable(name = "attempt_verdict", joinColumns = @JoinColumn(name = "attempt_id"))
    @OrderColumn(name = "position")
    private List<AttemptVerdict> verdicts = new ArrayList<>();

    protected Attempt() {}

    Attempt(Owner owner, String caseId, @Nullable UUID assignmentId, String plan, Instant now) {
        if (assignmentId != null && owner instanceof VisitorOwner) {
            throw new IllegalArgumentException("Only accounts have assignments");
        }
        this.caseId = caseId;
        this.assignmentId = assignmentId;
        this.openCase = caseId;
        this.openIn = placeOf(assignmentId);
        this.status = Status.DRAFT;
        this.plan = plan;
        this.startedAt = now;
        this.updatedAt = now;
        switch (owner) {
            case AccountOwner(var account) -> this.accountId = account.value();
            case VisitorOwner(var visitor) -> this.visitorId = visitor;
        }
    }

    /** How {@link #openIn} names an assignment, or practice on one's own. */
    static String placeOf(@Nullable UUID assignmentId) {
        return assignmentId == null ? PRACTICE : assignmentId.toString();
    }

    /** Replace the plan of a draft. */
    void revise(String revised, Instant now) {
        requireDraft();
        if (!revised.equals(plan)) {
            plan = revised;
            updatedAt = now;
        }
    }

    /** Close the draft with its grade. */
    void grade(GradedResult graded, String resultJson, String gradedBy, Instant now) {
        requireDraft();
        status = Status.GRADED;
        openCase = null;
        openIn = null;
        submittedAt = now;
        updatedAt = now;
        take(graded, resultJson, gradedBy);
    }

    /** Give a graded attempt another grade for the same plan. */
    void regrade(GradedResult graded, String resultJson, String gradedBy) {
        requireMarks();
        take(graded, resultJson, gradedBy);
    }

    private void take(GradedResult graded, String resultJson, String gradedBy) {
        contentVersion = gradedBy;
        caseTitle = graded.client().title();
        score = graded.scoring().score();
        contentScore = graded.scoring().content();
        orderScore = graded.scoring().order();
        earned = graded.grade().earned();
        penalty = graded.grade().penalty();
        total = graded.grade().total();
        safe = graded.scoring().safe();
        passed = graded.scoring().passed();
        result = resultJson;
        verdicts.clear();
        verdicts.addAll(AttemptVerdict.of(graded));
    }

    /** Hand what a visitor did to the account that turned out to be theirs. */
    void claimFor(AccountOwner owner) {
        if (accountId != null) {
            throw new IllegalStateException(this + " already belongs to an account");
        }
        accountId = owner.account().value();
        visitorId = null;
    }

    boolean belongsTo(Owner owner) {
        return switch (owner) {
            case AccountOwner(var account) -> account.value().equals(accountId);
            case VisitorOwner(var visitor) -> visitor.equals(visitorId);
        };
    }

    boolean isGraded() {
        return status == Status.GRADED;
    }

    boolean isAtVersion(long expected) {
        return version() == expected;
    }

    String caseId() {
        return caseId;
    }

    @Nullable UUID assignmentId() {
        return assignmentId;
    }

    /**
     * The account that an attempt in an assignment belongs to.
     *
     * @throws IllegalStateException if it is a visitor's
     */
    AccountId requireStudent() {
        if (accountId == null) {
            throw new IllegalStateException(this + " belongs to no account");
        }
        return new AccountId(accountId);
    }

    String plan() {
        return plan;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    List<AttemptVerdict> verdicts() {
        return List.copyOf(verdicts);
    }

    /**
     * What is kept of the grading.
     *
     * @throws IllegalStateException if the attempt is still a draft
     */
    Marks requireMarks() {
        if (submittedAt == null || contentVersion == null || result == null) {
            throw new IllegalStateException(this + " is not graded");
        }
        return new Marks(submittedAt, contentVersion, result);
    }

    AttemptResult toResult(boolean own, ResultJson json, String currentVersion) {
        Marks marks = requireMarks();
        return new AttemptResult(
                getId(),
                caseId,
                assignmentId,
                own,
                startedAt,
                marks.submittedAt(),
                marks.contentVersion(),
                !marks.contentVersion().equals(currentVersion),
                json.read(marks.result()));
    }

    private void requireDraft() {
        if (isGraded()) {
            throw new IllegalStateException(this + " is already graded");
        }
    }
}
