package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.palpate.planner.Certainty;
import org.palpate.planner.Rule;

/** Every rule of the article, reading, order, precedence line and evidence note is there. */
class RuleBookTest {

    private static Rule rule(String id) {
        return PackagedContent.library()
                .rule(id)
                .orElseThrow(() -> new AssertionError("there is no rule " + id));
    }

    /** How sure the article is of each statement, by its own verb. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "must | CAT-1 CAT-3 PRE-3 PRE-5 POST-4 POST-5 POST-6 POST-7 GEN-3 GEN-4",
                "must | INJ-3 INJ-4 INJ-TEN-1 INJ-TEN-2 INJ-TEN-3 INJ-TEN-5",
                "must | INJ-LIG-1 INJ-LIG-2 INJ-LIG-3 INJ-STR-1 INJ-STR-2 INJ-STR-3 INJ-STR-4",
                "must | INJ-STR-5 INJ-STR-6 INJ-STR-7 INJ-STR-8 ITB-4 ITB-5 ITB-6 ITB-9",
                "must | ACH-1 ACH-3 ACH-4 KNEE-3 KNEE-4 KNEE-5 KNEE-6 KNEE-7 KNEE-8 KNEE-9",
                "must | PF-1 PF-3 PF-4 PF-6 HOME-1",
                "generally | THER-1 CAT-2 PRE-4 PRE-7 POST-2 POST-8 POST-9 POST-10",
                "generally | GEN-2 GEN-5 GEN-6 ITB-2 ITB-7 ITB-8 ITB-10 ITB-11",
                "generally | KNEE-1 KNEE-2 HOME-2 HOME-3",
                "can | PRE-8 INJ-TEN-4 PF-5",
                "experiment | PRE-2",
                "info | PRE-1 POST-1 POST-3 GEN-1 INJ-1 INJ-2 ITB-1 ITB-3 ACH-2 PF-2 CLOSE-1"
            })
    void isAsSureAsTheArticle(String certainty, String ids) {
        Certainty expected = Certainty.valueOf(certainty.toUpperCase(Locale.ROOT));

        assertThat(ids.split(" "))
                .filteredOn(id -> rule(id).certainty() != expected)
                .as("rules that are not " + certainty)
                .isEmpty();
    }

    @Test
    void allowsTheFocusedStrokeAndBindsItsLimit() {
        assertThat(rule("PRE-6").certainty()).isIn(Certainty.CAN, Certainty.MUST);
    }

    @ParameterizedTest
    @CsvSource({"A, 34", "P, 15", "O, 14", "EV, 17"})
    void hasEveryReadingPrecedenceLineOrderAndEvidenceNote(String family, int count) {
        List<String> ids =
                IntStream.rangeClosed(1, count).mapToObj(number -> family + "-" + number).toList();

        assertThat(PackagedContent.library().rules()).extracting(Rule::id).containsAll(ids);
    }

    @Test
    void everyRuleSpeaksInOneSentence() {
        assertThat(PackagedContent.library().rules())
                .allSatisfy(rule -> assertThat(rule.says()).as(rule.id()).endsWith("."));
    }

    @Test
    void everyEvidenceNoteThatARuleNamesIsThere() {
        for (Rule rule : PackagedContent.library().rules()) {
            assertThat(rule.evidence()).as(rule.id()).allSatisfy(RuleBookTest::rule);
        }
    }
}
