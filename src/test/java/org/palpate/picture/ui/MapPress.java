package org.palpate.picture.ui;

import java.util.Locale;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;

import org.palpate.planner.Side;

/** Presses structures on a body map, as the drawing in the browser reports it. */
public final class MapPress {

    private MapPress() {}

    /** Presses a structure on one side of the sheet that is shown. */
    public static void on(BodyMap map, String structure, Side side) {
        Element drawing =
                map.getElement()
                        .getChildren()
                        .filter(child -> child.getTag().equals("palpate-body-map"))
                        .findFirst()
                        .orElseThrow();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.structure", structure);
        data.put("event.detail.side", side.name().toLowerCase(Locale.ROOT));
        drawing.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(drawing, "structure-press", data));
    }
}
