package org.palpate.picture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

import org.palpate.picture.BodyPlace;
import org.palpate.picture.TestPicturesConfiguration;
import org.palpate.planner.Side;

/** A picture on which one structure is pointed at. */
class PicturePointerTest {

    private final List<BodyPlace> pointedAt = new ArrayList<>();
    private final PicturePointer pointer =
            new PicturePointer(
                    TestPicturesConfiguration.gallery()
                            .picture(TestPicturesConfiguration.PICTURE)
                            .orElseThrow(),
                    pointedAt::add);
    private final Element drawing = pointer.getElement().getChild(0);

    @Test
    void marksTheOnePlaceThatWasPointedAtLast() {
        BodyPlace soleus = new BodyPlace("soleus", Side.LEFT);
        BodyPlace gastrocnemius = new BodyPlace("gastrocnemius", Side.LEFT);

        pointer.point(soleus);
        pointer.point(gastrocnemius);

        assertThat(pointedAt).containsExactly(soleus, gastrocnemius);
        assertThat(drawing.getAttribute("selected")).isEqualTo("gastrocnemius/left");
    }

    @Test
    void keepsTheNamesBack() {
        assertThat(drawing.hasAttribute("nameless")).isTrue();
        assertThat(drawing.getAttribute("src")).startsWith("pictures/strip-calf.svg");
    }
}
