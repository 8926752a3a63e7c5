package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.palpate.content.ContentLibrary;
import org.palpate.content.PackagedContent;
import org.palpate.planner.Ban;
import org.palpate.planner.Category;
import org.palpate.planner.Decision;
import org.palpate.planner.Protocol;
import org.palpate.planner.SetAside;
import org.palpate.planner.Triage;

/** Why a case that an instructor writes is refused. */
class CaseSoundnessTest {

    private static final ContentLibrary LIBRARY = PackagedContent.library();
    private static final CaseWriting WRITING = new CaseWriting(LIBRARY);

    private static CaseDraft knowing(FactInput... facts) {
        return new CaseDraft("Title", "Kim, 30", 1, "Learn.", "A story.", List.of(facts));
    }

    private static FactInput fact(String name, String... values) {
        return new FactInput(name.startsWith("injury.") ? 0 : -1, name, List.of(values));
    }

    private static List<String> refusals(FactInput... facts) {
        return WRITING.read(knowing(facts)).refusals();
    }

    @Test
    void acceptsAClientForWhomTheRulesCallForSomething() {
        var reading = WRITING.read(knowing(fact("goal", "ready"), fact("event.days_to", "1")));

        assertThat(reading.isReady()).isTrue();
        assertThat(reading.protocol().category().value()).isEqualTo(Category.PRE_EVENT);
    }

    @Test
    void refusesFactsThatCallUpNoRule() {
        var facts = PackagedContent.facts("goal: maintain");
        var protocol = LIBRARY.planner().plan(facts);

        assertThat(refusals())
                .containsExactly(
                        "You have told no fact yet. Tell what the client wants and what you find.");
        assertThat(CaseSoundness.nothingCalledUp(facts, protocol)).isEmpty();
        assertThat(CaseSoundness.nothingCalledUp(facts, askingForNothing(protocol)))
                .containsExactly("These facts call up no rule that asks for a step. Tell more.");
    }

    @Test
    void refusesFactsThatChangeNothing() {
        assertThat(refusals(fact("booked_by", "coach")))
                .singleElement()
                .asString()
                .startsWith("None of these facts calls up a rule");
        assertThat(refusals(fact("booked_by", "coach"), fact("goal", "maintain"))).isEmpty();
        assertThat(refusals(fact("booked_by", "coach"), fact("tight_spots", "left calf")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    event.days_to  | 400            | “Days to the event” lies between 0 and 365.
                    event.days_to  | soon           | “Days to the event” cannot be read. Tell it again.
                    goal           | win            | “Goal” cannot be read. Tell it again.
                    tight_spots    | left soul      | “Tight” cannot be read. Tell it again.
                    slot           | general        | “slot” is not a fact that can be told. Take it out.
                    shoe_size      | 44             | “shoe_size” is not a fact that can be told. Take it out.
                    """)
    void refusesWhatTheVocabularyDoesNotKnow(String name, String value, String sentence) {
        assertThat(refusals(fact("goal", "maintain"), fact("soreness", "calf"), fact(name, value)))
                .contains(sentence);
    }

    @Test
    void refusesAFindingThatIsTightAndNormalAtOnce() {
        assertThat(
                        refusals(
                                fact("goal", "maintain"),
                                fact("findings.tight", "left soleus"),
                                fact("findings.normal", "soleus")))
                .containsExactly("“Soleus” is found tight and normal at once. Keep one.");
        assertThat(
                        refusals(
                                fact("goal", "maintain"),
                                fact("findings.tight", "left soleus"),
                                fact("findings.normal", "right soleus")))
                .isEmpty();
    }

    @Test
    void refusesOtherContradictions() {
        assertThat(
                        refusals(
                                fact("goal", "heal"),
                                fact("injury.kind", "achilles"),
                                fact("injury.side", "left"),
                                fact("injury.structure", "right achilles-tendon")))
                .containsExactly(
                        "The injury is on the one side and the injured structure on the other."
                                + " Choose one side.");
        assertThat(
                        refusals(
                                fact("goal", "maintain"),
                                fact("injury.kind", "none"),
                                fact("injury.days", "3")))
                .containsExactly(
                        "You say that there is no injury and then describe one. Take one of them"
                                + " out.");
        assertThat(
                        refusals(
                                fact("goal", "heal"),
                                fact("injury.kind", "itb"),
                                fact("diagnosed", "false"),
                                fact("in_care_plan", "true")))
                .containsExactly(
                        "Massage is in a treatment plan although nobody made a diagnosis. Change"
                                + " one of them.");
    }

    @Test
    void refusesAProtocolThatNobodyCanPass() {
        Protocol sound = PackagedContent.protocolOfCase("C05");
        assertThat(CaseSoundness.against(sound)).isEmpty();

        assertThat(CaseSoundness.against(forbiddingWhatItAsksFor(sound)))
                .containsExactly(
                        "Nobody can pass this case: the rules call the expected plan unsafe.");
    }

    @Test
    void refusesAProtocolWhoseRulesClashInOneLayer() {
        Protocol sound = PackagedContent.protocolOfCase("C05");
        var step = sound.steps().getFirst();
        var aside = new SetAside(step, step.layer(), "SAFE-DVT");

        assertThat(CaseSoundness.against(settingAside(sound, aside)))
                .singleElement()
                .asString()
                .startsWith(step.rules().getFirst() + " asks for " + step.technique().name())
                .contains("SAFE-DVT forbids it");
    }

    private static Protocol askingForNothing(Protocol protocol) {
        return new Protocol(
                protocol.triage(),
                protocol.category(),
                protocol.pressureCeiling(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                protocol.rules());
    }

    private static Protocol settingAside(Protocol sound, SetAside aside) {
        return new Protocol(
                sound.triage(),
                sound.category(),
                sound.pressureCeiling(),
                sound.steps(),
                sound.order(),
                sound.frequency(),
                sound.bans(),
                sound.limits(),
                List.of(aside),
                sound.readings(),
                sound.rules());
    }

    /** The bans of an emergency on the steps of an ordinary session. */
    private static Protocol forbiddingWhatItAsksFor(Protocol sound) {
        List<Ban> bans = new ArrayList<>(sound.bans());
        bans.addAll(LIBRARY.planner().plan(PackagedContent.facts("flags: [dvt_suspected]")).bans());
        return new Protocol(
                new Decision<>(Triage.TREAT, Set.of(Triage.TREAT), true, List.of()),
                sound.category(),
                sound.pressureCeiling(),
                sound.steps(),
                sound.order(),
                sound.frequency(),
                bans,
                sound.limits(),
                List.of(),
                sound.readings(),
                sound.rules());
    }
}
