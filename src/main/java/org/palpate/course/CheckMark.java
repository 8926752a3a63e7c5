package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.palpate.account.AccountId;
import org.palpate.base.AbstractEntity;
import org.palpate.content.ModuleItem;
import org.palpate.content.PassRule;

/** A student's answer to one knowledge check of an assignment, and the try that counts. */
@Entity
@Table(name = "assignment_check_answer")
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
class CheckMark extends AbstractEntity {

    @Column(nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(nullable = false, updatable = false)
    private UUID accountId;

    @Column(nullable = false, updatable = false)
    private String lessonId;

    @Column(nullable = false, updatable = false)
    private String checkId;

    /** The newest answer. */
    @Column(nullable = false)
    private String answer;

    /** What the newest answer is worth. */
    @Column(nullable = false)
    private double share;

    /** The first answer; null where it was given before it was kept, and another after it. */
    private @Nullable String firstAnswer;

    private @Nullable Double firstShare;

    @Column(nullable = false)
    private double countedShare;

    @Column(nullable = false)
    private Instant countedAt;

    @Column(nullable = false)
    private int tries;

    @Column(nullable = false)
    private Instant answeredAt;

    protected CheckMark() {}

    CheckMark(
            UUID assignmentId,
            AccountId student,
            ModuleItem.CheckItem item,
            String answer,
            double share,
            Instant now) {
        this.assignmentId = assignmentId;
        this.accountId = student.value();
        this.lessonId = item.lessonId();
        this.checkId = item.checkId();
        this.answer = answer;
        this.share = share;
        this.firstAnswer = answer;
        this.firstShare = share;
        this.countedShare = share;
        this.countedAt = now;
        this.tries = 1;
        this.answeredAt = now;
    }

    /** Another try. */
    void tryAgain(String newAnswer, double newShare, PassRule rule, Instant now) {
        tries++;
        answer = newAnswer;
        share = newShare;
        answeredAt = now;
        if (OutcomeRule.countsRather(countedShare, newShare, rule)) {
            countedShare = newShare;
            countedAt = now;
        }
    }

    /** In an exam an answer can be changed until it is handed in; it is still the one try. */
    void changeMind(String newAnswer, double newShare, Instant now) {
        answer = newAnswer;
        share = newShare;
        firstAnswer = newAnswer;
        firstShare = newShare;
        countedShare = newShare;
        answeredAt = now;
        countedAt = now;
    }

    boolean isOf(ModuleItem.CheckItem item) {
        return lessonId.equals(item.lessonId()) && checkId.equals(item.checkId());
    }

    String answer() {
        return answer;
    }

    int tries() {
        return tries;
    }

    double share() {
        return share;
    }

    @Nullable String firstAnswer() {
        return firstAnswer;
    }

    @Nullable Double firstShare() {
        return firstShare;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    AccountId student() {
        return new AccountId(accountId);
    }

    ModuleItem.CheckItem check() {
        return new ModuleItem.CheckItem(lessonId, checkId);
    }

    ItemResult toResult() {
        return new ItemResult(true, true, countedShare, null, countedAt, tries, null);
    }
}
