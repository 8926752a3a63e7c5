package org.palpate.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.palpate.content.PackagedContent;

class ExpectedStepTest {

    private static ExpectedStep step(
            boolean namedExactly, List<String> techniques, String... targets) {
        return new ExpectedStep(
                0,
                Phase.TREAT,
                techniques.stream().map(PackagedContent::technique).toList(),
                Arrays.stream(targets)
                        .map(words -> Objects.requireNonNull(PackagedContent.target(words)))
                        .toList(),
                namedExactly,
                Expectation.REQUIRED,
                List.of(),
                Layer.CATEGORY,
                List.of("R-1"));
    }

    private static ExpectedStep stripping(String target) {
        return step(false, List.of("deep-stripping"), target);
    }

    private static Step planned(String technique, String target) {
        return PackagedContent.step(technique, target);
    }

    @Test
    void isMetByAnyOfItsTechniques() {
        ExpectedStep either = step(false, List.of("ice", "ice-massage"), "achilles-tendon");

        assertThat(either.isMetBy(planned("ice", "achilles-tendon"))).isTrue();
        assertThat(either.isMetBy(planned("ice-massage", "achilles-tendon"))).isTrue();
        assertThat(either.isMetBy(planned("flushing", "achilles-tendon"))).isFalse();
        assertThat(either.technique().id()).isEqualTo("ice");
    }

    @Test
    void isMetByAnyOfItsTargets() {
        ExpectedStep either = step(false, List.of("flushing"), "soleus", "hamstrings");

        assertThat(either.isMetBy(planned("flushing", "hamstrings"))).isTrue();
        assertThat(either.isMetBy(planned("flushing", "gastrocnemius"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "soleus, soleus, true",
        "soleus, calf, true",
        "calf, soleus, true",
        "vastus-lateralis, quadriceps, false",
        "soleus, lower-leg, false",
        "soleus, hamstrings, false",
        "left soleus, left soleus, true",
        "left soleus, both soleus, true",
        "left soleus, soleus, true",
        "left soleus, right soleus, false",
        "soleus, right soleus, true",
        "site hamstrings, around hamstrings, false",
        "around hamstrings, site hamstrings, false",
        "around hamstrings, hamstrings, false",
        "site hamstrings, site hamstrings, true"
    })
    void readsTheTargetLikeATeacher(String wanted, String chosen, boolean met) {
        assertThat(stripping(wanted).isMetBy(planned("deep-stripping", chosen))).isEqualTo(met);
    }

    @Test
    void wantsEachNameWhereNamingIsThePoint() {
        ExpectedStep exact = step(true, List.of("deep-stripping"), "gluteus-medius");

        assertThat(exact.isMetBy(planned("deep-stripping", "gluteals"))).isFalse();
        assertThat(exact.isMetBy(planned("deep-stripping", "gluteus-medius"))).isTrue();
    }

    @Test
    void isNotMetBeforeATargetIsChosen() {
        assertThat(stripping("soleus").isMetBy(planned("deep-stripping", ""))).isFalse();
    }

    @Test
    void hasNoTargetToMissWhereNoneIsAsked() {
        ExpectedStep bath = step(false, List.of("cold-bath"));

        assertThat(bath.isMetBy(planned("cold-bath", ""))).isTrue();
        assertThat(bath.target()).isNull();
    }

    @Test
    void knowsWhetherItBindsASide() {
        assertThat(stripping("left soleus").bindsSide()).isTrue();
        assertThat(stripping("soleus").bindsSide()).isFalse();
    }
}
