package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.palpate.account.AccountId;
import org.palpate.content.PassRule;
import org.palpate.content.PassRule.Counting;

class AdmissionTest {

    private static final Instant OPENS = Instant.parse("2026-10-05T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-10-09T22:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-10-12T22:00:00Z");
    private static final AccountId MIA = new AccountId(UUID.randomUUID());
    private static final PassRule TWO_TRIES = new PassRule(0.7, true, 2, Counting.BEST);

    @Test
    void opensAndClosesToTheSecond() {
        var practice = assignment(AssignmentMode.PRACTICE, null);

        assertThat(Admission.refusesWork(practice, MIA, null, OPENS.minusSeconds(1)))
                .isEqualTo("This assignment is not open yet.");
        assertThat(Admission.refusesWork(practice, MIA, null, OPENS)).isNull();
        assertThat(Admission.refusesWork(practice, MIA, null, CLOSES.minusSeconds(1))).isNull();
        assertThat(Admission.refusesWork(practice, MIA, null, CLOSES))
                .isEqualTo("This assignment is closed.");
    }

    @Test
    void staysOpenAfterTheDueDate() {
        var practice = assignment(AssignmentMode.PRACTICE, null);

        assertThat(Admission.refusesWork(practice, MIA, null, DUE.plusSeconds(1))).isNull();
    }

    @Test
    void keepsADoorOpenForAnException() {
        var practice = assignment(AssignmentMode.PRACTICE, null);
        var later = CLOSES.plus(Duration.ofDays(2));
        practice.except(MIA, new StudentException(null, null, later, 0, null));

        assertThat(Admission.refusesWork(practice, MIA, null, CLOSES)).isNull();
        assertThat(Admission.refusesWork(practice, MIA, null, later)).isNotNull();
        assertThat(Admission.refusesWork(practice, new AccountId(UUID.randomUUID()), null, CLOSES))
                .isNotNull();
    }

    @Test
    void refusesAnExceptionThatClosesBeforeItIsDue() {
        var practice = assignment(AssignmentMode.PRACTICE, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        practice.except(
                                MIA,
                                new StudentException(null, null, DUE.minusSeconds(1), 0, null)))
                .withMessage("The closing cannot be before the due date.");
    }

    @Test
    void wantsAnExamToBeStarted() {
        var exam = assignment(AssignmentMode.EXAM, 30);

        assertThat(Admission.refusesWork(exam, MIA, null, OPENS))
                .isEqualTo("Start the exam first.");
    }

    @Test
    void endsAnExamWhenItsTimeIsOver() {
        var exam = assignment(AssignmentMode.EXAM, 30);
        var sitting = new Sitting(exam.getId(), MIA, OPENS, exam.endOf(MIA, OPENS));
        var end = OPENS.plus(Duration.ofMinutes(30));

        assertThat(sitting.endsAt()).isEqualTo(end);
        assertThat(Admission.refusesWork(exam, MIA, sitting, end.minusMillis(1))).isNull();
        assertThat(Admission.refusesWork(exam, MIA, sitting, end))
                .isEqualTo("Your time for this exam is over.");
    }

    @Test
    void endsAnExamAtItsClosingEvenWhenTimeIsLeft() {
        var exam = assignment(AssignmentMode.EXAM, 30);

        assertThat(exam.endOf(MIA, CLOSES.minusSeconds(60))).isEqualTo(CLOSES);
    }

    @Test
    void givesMoreTimeByException() {
        var exam = assignment(AssignmentMode.EXAM, 30);
        exam.except(MIA, new StudentException(null, null, null, 0, 45));

        assertThat(exam.endOf(MIA, OPENS)).isEqualTo(OPENS.plus(Duration.ofMinutes(45)));
    }

    @Test
    void takesNothingAfterHandingIn() {
        var exam = assignment(AssignmentMode.EXAM, null);
        var sitting = new Sitting(exam.getId(), MIA, OPENS, CLOSES);
        sitting.handIn(OPENS.plusSeconds(60));

        assertThat(Admission.refusesWork(exam, MIA, sitting, OPENS.plusSeconds(61)))
                .isEqualTo("You have handed in this exam.");
    }

    @Test
    void countsAttempts() {
        var practice = assignment(AssignmentMode.PRACTICE, null);

        assertThat(Admission.refusesTry(practice, MIA, TWO_TRIES, 1)).isNull();
        assertThat(Admission.refusesTry(practice, MIA, TWO_TRIES, 2))
                .isEqualTo("You have used all 2 attempts at this.");
        practice.except(MIA, new StudentException(null, null, null, 1, null));
        assertThat(Admission.refusesTry(practice, MIA, TWO_TRIES, 2)).isNull();
        assertThat(Admission.refusesTry(practice, MIA, TWO_TRIES, 3)).isNotNull();
    }

    @Test
    void allowsAnyNumberOfAttemptsWhereTheModuleDoes() {
        var free = new PassRule(0.7, true, 0, Counting.BEST);

        assertThat(Admission.refusesTry(assignment(AssignmentMode.PRACTICE, null), MIA, free, 99))
                .isNull();
        assertThat(Admission.refusesTry(assignment(AssignmentMode.EXAM, null), MIA, free, 1))
                .isEqualTo("You have handed in this plan.");
    }

    @Test
    void releasesAnExamAtItsClosingOnlyWhenTheLastExceptionHasClosed() {
        var exam =
                new Assignment(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        terms(AssignmentMode.EXAM, null, true),
                        MIA,
                        OPENS);
        var later = CLOSES.plus(Duration.ofDays(1));
        exam.except(MIA, new StudentException(null, null, later, 0, null));

        assertThat(exam.isReleased(CLOSES)).isFalse();
        assertThat(exam.isReleased(later)).isTrue();
    }

    @Test
    void refusesDatesThatDoNotFollowEachOther() {
        assertThat(new AssignmentWindow(OPENS, OPENS, null).problem())
                .isEqualTo("The due date has to be after the opening.");
        assertThat(new AssignmentWindow(OPENS, null, OPENS).problem())
                .isEqualTo("The closing has to be after the opening.");
        assertThat(new AssignmentWindow(OPENS, CLOSES, DUE).problem())
                .isEqualTo("The closing cannot be before the due date.");
        assertThat(new AssignmentWindow(OPENS, DUE, DUE).problem()).isNull();
        assertThat(new AssignmentWindow(OPENS, null, null).problem()).isNull();
    }

    private static Assignment assignment(AssignmentMode mode, Integer limit) {
        return new Assignment(
                UUID.randomUUID(), UUID.randomUUID(), terms(mode, limit, false), MIA, OPENS);
    }

    private static AssignmentTerms terms(AssignmentMode mode, Integer limit, boolean release) {
        return new AssignmentTerms(
                "IT band",
                new AssignmentWindow(OPENS, DUE, CLOSES),
                mode,
                limit,
                release,
                true,
                Set.of());
    }
}
