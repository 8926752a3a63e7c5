package org.palpate.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.palpate.course.AssignmentItem;
import org.palpate.course.AssignmentMode;
import org.palpate.course.AssignmentWindow;

class TaughtHomePartTest {

    private static final Instant NOW = Instant.parse("2026-10-15T12:00:00Z");

    @Test
    void putsWhatWaitsForTheInstructorFirstThenWhatIsDueFirst() {
        var examOver = exam("Midterm", "2026-10-10T08:00:00Z", "2026-10-12T08:00:00Z", false);
        var dueSoon = practice("Week 6", "2026-10-10T08:00:00Z", "2026-10-16T08:00:00Z");
        var dueLater = practice("Week 7", "2026-10-14T08:00:00Z", "2026-10-20T08:00:00Z");
        var overdue = practice("Week 5", "2026-10-01T08:00:00Z", "2026-10-08T08:00:00Z");

        assertThat(TaughtHomePart.current(List.of(overdue, dueLater, dueSoon, examOver), NOW))
                .containsExactly(examOver, dueSoon, dueLater, overdue);
    }

    @Test
    void leavesOutWhatIsNotOpenAndWhatIsReleased() {
        var coming = practice("Week 8", "2026-10-20T08:00:00Z", "2026-10-27T08:00:00Z");
        var released = exam("Midterm", "2026-10-10T08:00:00Z", "2026-10-12T08:00:00Z", true);

        assertThat(TaughtHomePart.current(List.of(coming, released), NOW)).isEmpty();
    }

    @Test
    void showsNoMoreThanFour() {
        var each = practice("Week 6", "2026-10-10T08:00:00Z", "2026-10-16T08:00:00Z");

        assertThat(TaughtHomePart.current(List.of(each, each, each, each, each), NOW)).hasSize(4);
    }

    private static AssignmentItem practice(String title, String opens, String due) {
        return item(
                title,
                new AssignmentWindow(Instant.parse(opens), Instant.parse(due), null),
                AssignmentMode.PRACTICE,
                false);
    }

    private static AssignmentItem exam(
            String title, String opens, String closes, boolean released) {
        return item(
                title,
                new AssignmentWindow(Instant.parse(opens), null, Instant.parse(closes)),
                AssignmentMode.EXAM,
                released);
    }

    private static AssignmentItem item(
            String title, AssignmentWindow window, AssignmentMode mode, boolean released) {
        return new AssignmentItem(
                UUID.randomUUID(),
                UUID.randomUUID(),
                title,
                title,
                window,
                mode,
                true,
                12,
                9,
                8,
                7,
                0,
                released,
                false);
    }
}
