package org.palpate.demo;

import java.time.Duration;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.palpate.account.DemoAccounts;
import org.palpate.account.DemoVisits;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.ModuleItem;
import org.palpate.content.ModuleItem.CardItem;
import org.palpate.content.ModuleItem.CaseItem;
import org.palpate.content.ModuleItem.CheckItem;
import org.palpate.content.ModuleItem.LessonItem;
import org.palpate.course.AnswerOutcome;
import org.palpate.course.WorkService;
import org.palpate.library.ReadingService;

/** Students read lessons, look at cards and answer questions. */
@Component
@Profile(DemoAccounts.PROFILE)
class Studying {

    private final ContentLibrary library;
    private final ReadingService reading;
    private final WorkService work;
    private final DemoVisits visits;

    Studying(ContentLibrary library, ReadingService reading, WorkService work, DemoVisits visits) {
        this.library = library;
        this.reading = reading;
        this.work = work;
        this.visits = visits;
    }

    Duration lengthOf(ModuleItem item) {
        return Duration.ofMinutes(
                switch (item) {
                    case LessonItem _ -> 11;
                    case CheckItem _ -> 2;
                    case CardItem _ -> 1;
                    case CaseItem _ -> 15;
                });
    }

    void study(Assigned assigned, Student student, ModuleItem item) {
        switch (item) {
            case LessonItem(var lesson) ->
                    reading.markRead(new AccountOwner(visits.idOf(student.userName())), lesson);
            case CardItem(var card) -> work.studyCard(assigned.id(), card);
            case CheckItem check -> answer(assigned, student, check);
            case CaseItem _ -> throw new IllegalArgumentException(item + " is no item to study");
        }
    }

    /** Looking at an assignment notes there which lessons were read. */
    void lookAt(Assigned assigned) {
        work.work(assigned.id());
    }

    /** Whoever is wrong and does not give up answers once more, and rightly. */
    void answer(Assigned assigned, Student student, CheckItem item) {
        KnowledgeCheck check = check(item);
        Manner manner = student.manner();
        if (Chance.is(manner.knows(), student.userName(), check.id(), "knows")) {
            work.answer(assigned.id(), item.lessonId(), item.checkId(), Replies.right(check));
            return;
        }
        AnswerOutcome first =
                work.answer(
                        assigned.id(),
                        item.lessonId(),
                        item.checkId(),
                        Replies.unsure(check, Chance.of(student.userName(), check.id(), "which")));
        if (first instanceof AnswerOutcome.Marked
                && manner.again()
                && Chance.is(0.6, student.userName(), check.id(), "again")) {
            work.answer(assigned.id(), item.lessonId(), item.checkId(), Replies.right(check));
        }
    }

    private KnowledgeCheck check(CheckItem item) {
        return library.lesson(item.lessonId()).orElseThrow().checks().stream()
                .filter(check -> check.id().equals(item.checkId()))
                .findFirst()
                .orElseThrow();
    }
}
