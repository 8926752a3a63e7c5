package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.palpate.content.internal.DrawnPictureJson;
import org.palpate.content.yaml.BadInput;
import org.palpate.illustration.vector.MaskRuns;
import org.palpate.planner.Side;

/** Where a structure is to be seen on a picture, and how that is kept. */
class DrawnPictureTest {

    /** Four columns and three rows of cells, four pixels each: {@code .aa. / .ab. / ...c}. */
    private static final MaskRuns MASK = new MaskRuns(4, 3, "1.2a2.1a1b4.1c");

    private static final DrawnPicture PICTURE =
            new DrawnPicture(
                    "0123456789abcdef",
                    16,
                    12,
                    MASK,
                    List.of(
                            shown(0, "soleus", Side.LEFT, 8, 3),
                            shown(2, "soleus", Side.RIGHT, 14, 10)));

    private static DrawnPicture.Shown shown(
            int index, String structure, Side side, double x, double y) {
        return new DrawnPicture.Shown(index, structure, side, x, y, .25, 48, "M4 0H12V4H4Z");
    }

    @ParameterizedTest
    @CsvSource({
        "4, 0, LEFT",
        "11.9, 3.9, LEFT",
        "7.9, 7.9, LEFT",
        "12, 8, RIGHT",
        "15.9, 11.9, RIGHT"
    })
    void tellsWhichStructureAndSideIsAtAPoint(double x, double y, Side side) {
        var found = PICTURE.structureAt(x, y).orElseThrow();

        assertThat(found.structure()).isEqualTo("soleus");
        assertThat(found.side()).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"3.9, 0", "12, 0", "4, 8", "-0.1, 0", "4, -0.1", "16, 0", "4, 12", "NaN, 0"})
    void tellsThatNothingIsBesideTheStructuresOrOutside(double x, double y) {
        assertThat(PICTURE.structureAt(x, y)).isEmpty();
    }

    @Test
    void tellsNothingOfAStructureThatTheMaskAloneKnows() {
        assertThat(PICTURE.structureAt(8.5, 5)).isEmpty();
    }

    @Test
    void findsAPointOfEveryStructureInTheStructure() {
        assertThat(PICTURE.structures())
                .allSatisfy(shown ->
                        assertThat(PICTURE.structureAt(shown.x(), shown.y())).contains(shown));
    }

    @Test
    void findsAStructureByItsIdAndSide() {
        assertThat(PICTURE.structure("soleus", Side.RIGHT))
                .hasValueSatisfying(shown -> assertThat(shown.index()).isEqualTo(2));
        assertThat(PICTURE.structure("soleus", Side.BOTH)).isPresent();
        assertThat(PICTURE.structure("gastrocnemius", Side.LEFT)).isEmpty();
    }

    @Test
    void comesBackFromItsFileAsItWas() {
        String json = DrawnPictureJson.write(PICTURE);

        assertThat(DrawnPictureJson.read("drawn/calf.json", json)).isEqualTo(PICTURE);
        assertThat(json).contains("\"side\" : \"left\"", "\"runs\" : \"1.2a2.1a1b4.1c\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"digest\": \"0\"}",
                "{\"digest\": \"0\", \"width\": 4, \"height\": 4, \"structures\": [],"
                        + " \"mask\": {\"width\": 1, \"height\": 1, \"runs\": \"9a\"}}"
            })
    void refusesAFileOfSomethingElse(String text) {
        assertThatThrownBy(() -> DrawnPictureJson.read("drawn/calf.json", text))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("drawn/calf.json:1: these are not the facts of a picture");
    }
}
