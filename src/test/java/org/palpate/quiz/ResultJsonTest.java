package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.grading.Grader;
import org.palpate.grading.ModelPlan;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.Category;

class ResultJsonTest {

    private static final ContentLibrary LIBRARY = ContentLibrary.packaged();

    private final ResultJson json = new ResultJson();

    static Stream<ClientCase> cases() {
        return LIBRARY.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bringsTheResultOfEveryCaseBack(ClientCase clientCase) {
        var protocol = LIBRARY.planner().plan(clientCase.facts());

        for (var plan : new TreatmentPlan[] {TreatmentPlan.EMPTY, ModelPlan.of(protocol)}) {
            var result =
                    new ResultSnapshot(LIBRARY)
                            .of(clientCase, protocol, plan, Grader.grade(plan, protocol));

            assertThat(json.read(json.write(result))).isEqualTo(result);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void explainsEveryRuleThatTheResultNames(ClientCase clientCase) {
        var protocol = LIBRARY.planner().plan(clientCase.facts());
        var plan = TreatmentPlan.EMPTY;
        var result =
                new ResultSnapshot(LIBRARY)
                        .of(clientCase, protocol, plan, Grader.grade(plan, protocol));

        assertThat(result.rules().keySet())
                .containsAll(result.triage().rules())
                .containsAll(result.category().rules())
                .containsAll(protocol.rules());
        result.expected()
                .forEach(step -> assertThat(result.rules().keySet()).containsAll(step.rules()));
        result.setAside()
                .forEach(away ->
                        assertThat(result.rules())
                                .containsKeys(away.rule(), away.layer().citation()));
        result.grade()
                .verdicts()
                .forEach(verdict ->
                        assertThat(result.rules().keySet()).containsAll(verdict.rules()));
        assertThat(result.client().facts()).isNotEmpty();
    }

    @Test
    void stillReadsTheFirstFormat() throws IOException {
        try (var stored = getClass().getResourceAsStream("/quiz/result-format-1.json")) {
            var result = json.read(new String(stored.readAllBytes(), StandardCharsets.UTF_8));

            assertThat(result.client().name()).isEqualTo("Deniz, 38");
            assertThat(result.category().expected()).isEqualTo(Category.INJURY);
            assertThat(result.scoring().passed()).isFalse();
            assertThat(result.expected()).isNotEmpty();
            assertThat(result.planned()).hasSize(1);
            assertThat(result.rules()).containsKey("ACH-1");
            assertThat(result.grade().verdicts()).isNotEmpty();
        }
    }
}
