package org.palpate.quiz.ui;

import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.jspecify.annotations.Nullable;

import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.StructureKind;
import org.palpate.planner.Target;
import org.palpate.planner.Zone;

/** The side of a paired structure, which starts open, and the part of it that is worked. */
final class TargetForm extends Composite<Div> {

    private static final Set<StructureKind> WITHOUT_ZONES =
            Set.of(StructureKind.BONE, StructureKind.CARE_ZONE);

    private final RadioButtonGroup<Side> side = new RadioButtonGroup<>("Side");
    private final RadioButtonGroup<Zone> zone = new RadioButtonGroup<>("Where on it");

    /**
     * Make a form.
     *
     * @param onSide told when somebody answers the side
     */
    TargetForm(Runnable onSide) {
        getContent().addClassName("target-form");
        side.setItems(Side.values());
        side.setItemLabelGenerator(PlanLabels::of);
        side.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        side.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onSide.run();
            }
        });
        zone.setItems(Zone.values());
        zone.setItemLabelGenerator(PlanLabels::of);
        zone.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        getContent().add(side, zone);
        ask(null, null, Zone.WHOLE);
    }

    void ask(@Nullable Structure structure, @Nullable Side sideAnswer, Zone zoneAnswer) {
        side.setVisible(structure != null && structure.paired());
        zone.setVisible(structure != null && !WITHOUT_ZONES.contains(structure.kind()));
        side.setValue(sideAnswer);
        zone.setValue(zoneAnswer);
        getContent().setVisible(side.isVisible() || zone.isVisible());
    }

    /** Put the focus on the side if it is asked and open; answers whether it did. */
    boolean focusFirst() {
        boolean open = side.isVisible() && side.isEmpty();
        if (open) {
            Focus.put(side);
        }
        return open;
    }

    /** Answer the side, as the body map does. */
    void answer(@Nullable Side answer) {
        side.setValue(answer);
    }

    Target target(Structure structure) {
        return new Target(
                structure,
                side.isVisible() ? side.getValue() : null,
                zone.isVisible() && zone.getValue() != null ? zone.getValue() : Zone.WHOLE);
    }
}
