package org.palpate.demo;

import java.util.List;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;

/** A smaller class of the same instructor that has ended. */
@Component
@Profile(DemoAccounts.PROFILE)
class LastTerm {

    private static final int ENDED_AGO = 140;

    private static final List<Unit> UNITS =
            List.of(
                    new Unit("pre-event", "Before a race", 236, 227, null),
                    new Unit("injury-in-common", "Working on an injury", 215, 206, null));

    private final Story story;
    private final ClassRoom room;
    private final StudentWork work;

    LastTerm(Story story, ClassRoom room, StudentWork work) {
        this.story = story;
        this.room = room;
        this.work = work;
    }

    void plan(TermDays days) {
        story.add(days.ago(Cohort.LAST_TERM, 17, 0), Cohort.INSTRUCTOR, () -> open(days));
    }

    private void open(TermDays days) {
        UUID classId =
                room.open(
                        "Sports massage, " + days.termOf(Cohort.LAST_TERM),
                        Cohort.ofLastTerm(),
                        days);
        for (Unit unit : UNITS) {
            story.add(
                    days.ago(unit.openedAgo() + 1, 16, 30),
                    Cohort.INSTRUCTOR,
                    () -> {
                        Assigned assigned =
                                room.assign(
                                        classId, unit.origin(), unit.terms(days), unit.openedAgo());
                        Cohort.ofLastTerm().forEach(student -> work.begin(assigned, student, days));
                    });
        }
        story.add(days.ago(ENDED_AGO, 15, 0), Cohort.INSTRUCTOR, () -> room.close(classId));
    }
}
