package org.palpate.gradebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.palpate.account.AccountId;
import org.palpate.content.ModuleItem;
import org.palpate.course.StudentAnswer;
import org.palpate.course.StudentAnswer.Given;

/** One answer of every student to every knowledge check. */
final class ChosenAnswers {

    private record Work(AccountId student, ModuleItem.CheckItem check) {}

    /** A student's answers and the one that is looked at. */
    record ChosenAnswer(StudentAnswer answer, Given given) {}

    private ChosenAnswers() {}

    /** Choose; answers come oldest first. Whose first is not known has none. */
    static List<ChosenAnswer> of(Collection<StudentAnswer> answers, TryChoice choice) {
        Map<Work, StudentAnswer> kept = new LinkedHashMap<>();
        for (StudentAnswer answer : answers) {
            Work work = new Work(answer.student(), answer.check());
            switch (choice) {
                case FIRST -> kept.putIfAbsent(work, answer);
                case LAST -> kept.put(work, answer);
            }
        }
        return kept.values().stream()
                .flatMap(answer ->
                        Stream.ofNullable(
                                        choice == TryChoice.FIRST ? answer.first() : answer.last())
                                .map(given -> new ChosenAnswer(answer, given)))
                .toList();
    }
}
