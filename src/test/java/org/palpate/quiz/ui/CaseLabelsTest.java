package org.palpate.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.planner.CaseFacts;

class CaseLabelsTest {

    private static final ContentLibrary LIBRARY = ContentLibrary.packaged();

    @ParameterizedTest
    @CsvSource({
        "'A *short* start.\n\nMore.',A short start.",
        "'# Title of _it_\n\nMore.',Title of it",
        "'One line\nand its end.',One line and its end."
    })
    void opensWithTheFirstParagraph(String story, String opening) {
        assertThat(CaseLabels.opening(told(story))).isEqualTo(opening);
    }

    @ParameterizedTest
    @ValueSource(strings = {"She came in on a Tuesday. ", "\"I run a lot every week.\" "})
    void endsALongParagraphAtASentence(String start) {
        String story = start + start + "and then " + "word ".repeat(60);

        assertThat(CaseLabels.opening(told(story))).isEqualTo((start + start).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "Hm. word"})
    void cutsASentenceWithoutEnd(String start) {
        String opening = CaseLabels.opening(told(start + " word".repeat(60)));

        assertThat(opening).endsWith("word …").hasSizeLessThan(160);
    }

    @ParameterizedTest
    @CsvSource({"'Anna, 34',Anna,A", "Runner 2117,Runner 2117,R", "'','',?"})
    void callsTheClientByName(String client, String name, String initial) {
        var told = new ClientCase("C0", "Title", 1, "", client, facts(), "", List.of());

        assertThat(CaseLabels.firstName(told)).isEqualTo(name);
        assertThat(CaseLabels.initial(client)).isEqualTo(initial);
    }

    private static ClientCase told(String story) {
        return new ClientCase("C0", "Title", 1, "", "Anna", facts(), story, List.of());
    }

    private static CaseFacts facts() {
        return LIBRARY.cases().getFirst().facts();
    }
}
