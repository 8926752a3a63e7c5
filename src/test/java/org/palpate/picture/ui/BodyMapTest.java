package org.palpate.picture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.palpate.picture.BodyPlace;
import org.palpate.picture.BodyView;
import org.palpate.picture.TestPicturesConfiguration;
import org.palpate.planner.Side;

class BodyMapTest {

    private static final BodyPlace PATELLA = new BodyPlace("patella", Side.LEFT);
    private static final BodyPlace SHIN = new BodyPlace("tibialis-anterior", Side.RIGHT);
    private static final BodyPlace SOLEUS = new BodyPlace("soleus", Side.LEFT);

    private final BodyMap map = new BodyMap(TestPicturesConfiguration.gallery().bodyMap());
    private final List<BodyMapSelection> heard = new ArrayList<>();

    @Test
    void addsWhatIsPressedAndTakesItAwayAgain() {
        map.addSelectionListener(heard::add);

        map.press(PATELLA);
        map.press(SHIN);
        assertThat(map.getSelected()).containsExactlyInAnyOrder(PATELLA, SHIN);
        map.press(PATELLA);
        assertThat(map.getSelected()).containsExactly(SHIN);

        assertThat(heard)
                .extracting(BodyMapSelection::place)
                .containsExactly(PATELLA, SHIN, PATELLA);
        assertThat(heard).extracting(BodyMapSelection::added).containsExactly(true, true, false);
    }

    @Test
    void tellsNobodyOfASelectionThatTheProgramMakes() {
        map.addSelectionListener(heard::add);

        map.setSelected(Set.of(PATELLA));

        assertThat(heard).isEmpty();
        assertThat(attribute("selected")).isEqualTo("patella/left");
    }

    @Test
    void marksSeveralPlacesInTheDrawing() {
        map.setSelected(Set.of(SHIN, PATELLA));
        map.setHinted(Set.of(SOLEUS));

        assertThat(attribute("selected")).isEqualTo("patella/left tibialis-anterior/right");
        assertThat(attribute("hinted")).isEqualTo("soleus/left");
    }

    @Test
    void refusesWhatIsDisabled() {
        map.setEnabledStructures(Set.of("patella"));
        map.press(SHIN);
        assertThat(map.getSelected()).isEmpty();
        map.press(PATELLA);

        assertThat(map.getSelected()).containsExactly(PATELLA);
        assertThat(attribute("disabled-places").split(" "))
                .containsExactly(
                        "rectus-femoris/left",
                        "rectus-femoris/right",
                        "tibialis-anterior/left",
                        "tibialis-anterior/right");
    }

    @Test
    void refusesWhatIsNotOnTheSheet() {
        map.press(SOLEUS);
        map.press(new BodyPlace("no-such-thing", null));

        assertThat(map.getSelected()).isEmpty();
    }

    @Test
    void turnsToAViewOnWhichTheSelectionIsSeen() {
        assertThat(map.getView()).isEqualTo(BodyView.FRONT);

        map.setSelected(Set.of(SOLEUS));
        assertThat(map.getView()).isEqualTo(BodyView.BACK);
        assertThat(attribute("src")).startsWith("pictures/bodymap-back.svg?v=");
        assertThat(attribute("label")).isEqualTo("Body map: Back");

        map.setSelected(Set.of(SOLEUS, PATELLA));
        assertThat(map.getView()).as("some of it is seen already").isEqualTo(BodyView.BACK);
    }

    @Test
    void showsTheLegOnWhichTheSelectionLies() {
        map.setSelected(Set.of(new BodyPlace("peroneals", Side.RIGHT)));
        assertThat(map.getView()).isEqualTo(BodyView.OUTER_SIDE);
        assertThat(map.getLeg()).isEqualTo(Side.RIGHT);
        assertThat(attribute("src")).startsWith("pictures/bodymap-outer-right.svg");

        map.setSelected(Set.of(new BodyPlace("peroneals", Side.LEFT)));
        assertThat(map.getLeg()).isEqualTo(Side.LEFT);
        assertThat(attribute("src")).startsWith("pictures/bodymap-outer-left.svg");
    }

    @Test
    void keepsItsViewWhereNothingOfTheSelectionHasBeenDrawn() {
        map.setSelected(Set.of(new BodyPlace("plantar-fascia", Side.LEFT)));

        assertThat(map.getView()).isEqualTo(BodyView.FRONT);
    }

    @Test
    void hidesWhereNoSheetHasBeenDrawn() {
        assertThat(new BodyMap(List.of()).isVisible()).isFalse();
    }

    private String attribute(String name) {
        return map.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("palpate-body-map"))
                .findFirst()
                .orElseThrow()
                .getAttribute(name);
    }
}
