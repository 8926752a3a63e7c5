package org.palpate.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.palpate.content.ContentLibrary;
import org.palpate.picture.BodyPlace;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Vocabulary;

class ChosenPlaceTest {

    private static final Vocabulary VOCABULARY = ContentLibrary.packaged().vocabulary();
    private static final List<Structure> ALL = VOCABULARY.structures();

    private final Structure soleus = structure("soleus");
    private final Structure calf = structure("calf");

    @Test
    void takesStructureAndSideFromTheMap() {
        assertThat(ChosenPlace.OPEN.pressed(soleus, Side.LEFT))
                .isEqualTo(new ChosenPlace(soleus, Side.LEFT));
    }

    @Test
    void addsTheOtherSideAndTakesASideAway() {
        var left = new ChosenPlace(soleus, Side.LEFT);
        var both = left.pressed(soleus, Side.RIGHT);

        assertThat(both).isEqualTo(new ChosenPlace(soleus, Side.BOTH));
        assertThat(both.pressed(soleus, Side.LEFT)).isEqualTo(new ChosenPlace(soleus, Side.RIGHT));
        assertThat(left.pressed(soleus, Side.LEFT)).isEqualTo(ChosenPlace.OPEN);
    }

    @Test
    void answersAnOpenSide() {
        assertThat(new ChosenPlace(soleus, null).pressed(soleus, Side.RIGHT))
                .isEqualTo(new ChosenPlace(soleus, Side.RIGHT));
    }

    @Test
    void narrowsAGroupToTheMemberThatIsPressed() {
        assertThat(new ChosenPlace(calf, Side.BOTH).pressed(soleus, Side.LEFT))
                .isEqualTo(new ChosenPlace(soleus, Side.LEFT));
    }

    @Test
    void marksEveryMemberOfAGroup() {
        assertThat(new ChosenPlace(calf, Side.LEFT).chosen(ALL))
                .containsExactlyInAnyOrder(
                        new BodyPlace("gastrocnemius", Side.LEFT),
                        new BodyPlace("soleus", Side.LEFT));
        assertThat(new ChosenPlace(structure("legs"), Side.BOTH).chosen(ALL))
                .contains(
                        new BodyPlace("gluteus-maximus", Side.LEFT),
                        new BodyPlace("plantar-fascia", Side.RIGHT))
                .noneMatch(place -> place.structure().equals("thigh"));
    }

    @Test
    void onlyOutlinesBothSidesWhileTheSideIsOpen() {
        var open = new ChosenPlace(soleus, null);

        assertThat(open.chosen(ALL)).isEmpty();
        assertThat(open.open(ALL))
                .containsExactlyInAnyOrder(
                        new BodyPlace("soleus", Side.LEFT), new BodyPlace("soleus", Side.RIGHT));
        assertThat(new ChosenPlace(soleus, Side.LEFT).open(ALL)).isEmpty();
        assertThat(ChosenPlace.OPEN.open(ALL)).isEmpty();
    }

    private static Structure structure(String id) {
        return VOCABULARY.structure(id).orElseThrow();
    }
}
