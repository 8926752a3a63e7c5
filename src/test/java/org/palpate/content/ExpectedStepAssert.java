package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.AbstractAssert;

import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Technique;

/** Assertions on one step of a protocol. */
public final class ExpectedStepAssert extends AbstractAssert<ExpectedStepAssert, ExpectedStep> {

    private final ProtocolAssert protocol;

    ExpectedStepAssert(ProtocolAssert protocol, ExpectedStep step) {
        super(step, ExpectedStepAssert.class);
        this.protocol = protocol;
    }

    /** Go on with the protocol. */
    public ProtocolAssert and() {
        return protocol;
    }

    /** The step and its dose bands name these rules. */
    public ExpectedStepAssert because(String... rules) {
        List<String> named =
                Stream.concat(
                                actual.rules().stream(),
                                actual.bands().stream().flatMap(band -> band.rules().stream()))
                        .toList();
        assertThat(named).as("rules of " + ProtocolAssert.name(actual)).contains(rules);
        return this;
    }

    public ExpectedStepAssert ideally(DoseField field, int value) {
        return ideally(field, value, value);
    }

    public ExpectedStepAssert ideally(DoseField field, int from, int to) {
        DoseBand band = band(field);
        assertThat(List.of(band.idealFrom(), band.idealTo()))
                .as("ideal " + field + " of " + ProtocolAssert.name(actual))
                .containsExactly(from, to);
        return this;
    }

    public ExpectedStepAssert accepts(DoseField field, int... values) {
        for (int value : values) {
            assertThat(band(field).isAccepted(value))
                    .as(field + " " + value + " is accepted in " + band(field))
                    .isTrue();
        }
        return this;
    }

    public ExpectedStepAssert doesNotAccept(DoseField field, int... values) {
        for (int value : values) {
            assertThat(band(field).isAccepted(value))
                    .as(field + " " + value + " is not accepted in " + band(field))
                    .isFalse();
        }
        return this;
    }

    /** The value earns less than full marks. */
    public ExpectedStepAssert doesNotAcceptAsIdeal(DoseField field, int value) {
        assertThat(band(field).isIdeal(value)).as(field + " " + value + " is ideal").isFalse();
        return this;
    }

    /** The highest value that cannot hurt. */
    public ExpectedStepAssert isSafeTo(DoseField field, int value) {
        assertThat(band(field).safeTo())
                .as("safe " + field + " of " + ProtocolAssert.name(actual))
                .isEqualTo(value);
        return this;
    }

    public ExpectedStepAssert hasNo(DoseField field) {
        assertThat(actual.bands()).extracting(DoseBand::field).doesNotContain(field);
        return this;
    }

    public ExpectedStepAssert canBe(String... techniques) {
        assertThat(actual.techniques()).extracting(Technique::id).contains(techniques);
        return this;
    }

    public ExpectedStepAssert isNamedExactly() {
        assertThat(actual.namedExactly()).as(ProtocolAssert.name(actual)).isTrue();
        return this;
    }

    private DoseBand band(DoseField field) {
        return actual.bands().stream()
                .filter(band -> band.field() == field)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(ProtocolAssert.name(actual) + " asks for no " + field));
    }
}
