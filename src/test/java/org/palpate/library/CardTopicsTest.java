package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.planner.Category.GENERAL;
import static org.palpate.planner.Category.INJURY;
import static org.palpate.planner.Category.POST_EVENT;
import static org.palpate.planner.Category.PRE_EVENT;

import org.junit.jupiter.api.Test;

import org.palpate.content.PackagedContent;

/** Where cards have their place, compared with what the article says. */
class CardTopicsTest {

    private final CardTopics topics = new CardTopics(PackagedContent.library());

    @Test
    void findsTheInjuryThatARuleNames() {
        assertThat(of("itb-forearm").categories()).containsExactly(INJURY);
        assertThat(of("itb-forearm").injuries()).containsExactly("itb");
        assertThat(of("vmo-start").injuries()).containsExactly("runners_knee");
        assertThat(of("plantar-origin-friction").injuries()).containsExactly("plantar");
    }

    @Test
    void keepsTendonsApartThatOneRuleTreatsAlike() {
        assertThat(of("patellar-tendon-friction").injuries())
                .contains("runners_knee", "tendinopathy")
                .doesNotContain("achilles");
        assertThat(of("achilles-friction").injuries())
                .containsExactlyInAnyOrder("achilles", "tendinopathy");
    }

    @Test
    void findsTheSessionThatASlotMeans() {
        assertThat(of("rocking").categories()).containsExactly(PRE_EVENT);
        assertThat(of("cold-bath").categories()).containsExactly(POST_EVENT);
        assertThat(of("trigger-point-gluteals").categories()).containsExactly(GENERAL);
        assertThat(of("calf-roller").categories())
                .containsExactlyInAnyOrder(POST_EVENT, GENERAL, INJURY);
    }

    @Test
    void givesWhatEverySessionNeedsToEverySession() {
        assertThat(of("ask-first").categories())
                .containsExactlyInAnyOrderElementsOf(CardTopics.SESSIONS);
        assertThat(of("ask-first").injuries()).isEmpty();
    }

    @Test
    void givesWhatIsOnlyAdvisedAgainstToNoSession() {
        assertThat(of("tapotement").categories()).isEmpty();
    }

    @Test
    void listsTheInjuriesInTheOrderOfTheVocabulary() {
        assertThat(topics.injuries())
                .extracting(word -> word.id())
                .containsExactly(
                        "itb",
                        "achilles",
                        "runners_knee",
                        "plantar",
                        "tendinopathy",
                        "ligament",
                        "strain");
    }

    private CardTopic of(String card) {
        return topics.of(PackagedContent.library().card(card).orElseThrow());
    }
}
