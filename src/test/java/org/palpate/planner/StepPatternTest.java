package org.palpate.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.palpate.content.PackagedContent;

class StepPatternTest {

    private static BitSet stripping() {
        BitSet techniques = new BitSet();
        techniques.set(PackagedContent.technique("deep-stripping").index());
        return techniques;
    }

    private static List<Target> at(String... targets) {
        return Arrays.stream(targets)
                .map(words -> Objects.requireNonNull(PackagedContent.target(words)))
                .toList();
    }

    private static StepPattern strippingAt(String... targets) {
        return StepPattern.of(stripping(), at(targets));
    }

    private static Step step(String target) {
        return PackagedContent.step("deep-stripping", target);
    }

    @Test
    void catchesOnlyItsTechniques() {
        assertThat(strippingAt().catches(step("calf"))).isTrue();
        assertThat(strippingAt().catches(PackagedContent.step("flushing", "calf"))).isFalse();
    }

    @Test
    void withoutTargetsCatchesAnywhereEvenBeforeATargetIsChosen() {
        assertThat(strippingAt().catches(step(""))).isTrue();
        assertThat(strippingAt().covers(step("legs"))).isTrue();
    }

    @Test
    void withTargetsCatchesNothingBeforeATargetIsChosen() {
        assertThat(strippingAt("calf").catches(step(""))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "calf, soleus, true, true",
        "soleus, calf, true, false",
        "left calf, right calf, false, false",
        "left calf, both calf, true, false",
        "left calf, left soleus, true, true",
        "site hamstrings, hamstrings, true, true",
        "site hamstrings, around hamstrings, false, false",
        "calf, hamstrings, false, false"
    })
    void catchesWhatItMeetsAndCoversWhatLiesWithin(
            String pattern, String target, boolean catches, boolean covers) {
        assertThat(strippingAt(pattern).catches(step(target))).isEqualTo(catches);
        assertThat(strippingAt(pattern).covers(step(target))).isEqualTo(covers);
    }

    @Test
    void twoTargetsTogetherCoverTheGroupTheyFill() {
        assertThat(strippingAt("gastrocnemius", "soleus").covers(step("calf"))).isTrue();
        assertThat(strippingAt("gastrocnemius", "soleus").covers(step("left calf"))).isTrue();
        assertThat(strippingAt("left gastrocnemius", "right soleus").covers(step("calf")))
                .isFalse();
        assertThat(strippingAt("gastrocnemius", "hamstrings").covers(step("calf"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "5, true"})
    void catchesOnlyMoreThanItsLimit(int pressure, boolean caught) {
        StepPattern deep = new StepPattern(stripping(), List.of(), DoseField.PRESSURE, 3);
        Step step =
                PackagedContent.step(
                        "deep-stripping", "calf", Dose.of(DoseField.PRESSURE, pressure));

        assertThat(deep.catches(step)).isEqualTo(caught);
    }

    @Test
    void takesAnOpenDoseForNoExcess() {
        StepPattern deep = new StepPattern(stripping(), List.of(), DoseField.PRESSURE, 3);

        assertThat(deep.catches(step("calf"))).isFalse();
    }
}
