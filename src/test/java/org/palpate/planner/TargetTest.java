package org.palpate.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.palpate.content.PackagedContent;

class TargetTest {

    private static Target at(String words) {
        return Objects.requireNonNull(PackagedContent.target(words));
    }

    @ParameterizedTest
    @CsvSource({
        "calf, soleus",
        "calf, calf",
        "left calf, left soleus",
        "both calf, left soleus",
        "calf, left soleus",
        "legs, right plantar-fascia",
        "hamstrings, site hamstrings",
        "site left hamstrings, site left hamstrings",
        "site left hamstrings, left hamstrings"
    })
    void coversWhatLiesWithinIt(String whole, String part) {
        assertThat(at(whole).covers(at(part))).isTrue();
        assertThat(at(whole).meets(at(part))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "soleus, calf",
        "left calf, right soleus",
        "left calf, both soleus",
        "left calf, soleus",
        "hamstrings, soleus",
        "site hamstrings, around hamstrings"
    })
    void doesNotCoverWhatReachesBeyondIt(String one, String other) {
        assertThat(at(one).covers(at(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "soleus, calf",
        "left calf, both soleus",
        "left calf, soleus",
        "thigh, left vastus-lateralis",
        "site hamstrings, hamstrings"
    })
    void meetsWhatSharesAPart(String one, String other) {
        assertThat(at(one).meets(at(other))).isTrue();
        assertThat(at(other).meets(at(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "soleus, gastrocnemius",
        "left calf, right calf",
        "site hamstrings, around hamstrings",
        "quadriceps, calf"
    })
    void doesNotMeetWhatLiesApart(String one, String other) {
        assertThat(at(one).meets(at(other))).isFalse();
        assertThat(at(other).meets(at(one))).isFalse();
    }
}
