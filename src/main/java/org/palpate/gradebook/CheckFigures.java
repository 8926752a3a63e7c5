package org.palpate.gradebook;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.palpate.content.KnowledgeCheck;
import org.palpate.content.LessonPart;
import org.palpate.content.ModuleItem;
import org.palpate.gradebook.statistics.ItemStatistics;

/**
 * What many answers to one knowledge check say.
 *
 * @param question null where the check has left the library
 * @param part where it is taught; null where it has left the library
 * @param item the check as an item of a test
 * @param answers the answers behind the figures
 */
public record CheckFigures(
        ModuleItem.CheckItem check,
        @Nullable KnowledgeCheck question,
        @Nullable LessonPart part,
        @Nullable ItemStatistics item,
        @Nullable Double guess,
        List<AnswerSource> answers)
        implements ItemFigures {

    public CheckFigures {
        answers = List.copyOf(answers);
    }

    @Override
    public String title() {
        return question == null ? check.checkId() : question.ask();
    }

    @Override
    public int size() {
        return answers.size();
    }

    @Override
    public @Nullable Double mean() {
        return answers.isEmpty()
                ? null
                : answers.stream().mapToDouble(AnswerSource::share).average().orElseThrow();
    }

    /** How many answers are not wholly right. */
    int wrong() {
        return (int) answers.stream().filter(answer -> answer.share() < 1).count();
    }
}
