package org.palpate.picture.ui;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.DomEvent;

import org.palpate.picture.BodyMapSheet;
import org.palpate.picture.BodyPlace;
import org.palpate.planner.Side;

/** One sheet of the body map in the browser, on which every structure is a button. */
@Tag("palpate-body-map")
@JavaScript("context://pictures.js")
final class MapDrawing extends Component {

    private static final String STRUCTURE = "event.detail.structure";
    private static final String SIDE = "event.detail.side";

    MapDrawing(Consumer<BodyPlace> onPress) {
        getElement()
                .addEventListener("structure-press", event -> onPress.accept(place(event)))
                .addEventData(STRUCTURE)
                .addEventData(SIDE);
    }

    void show(BodyMapSheet sheet, String name) {
        show(sheet.address(), name);
    }

    void show(String address, String name) {
        getElement().setAttribute("label", name).setAttribute("src", address);
    }

    /** Keep the names from those who can see where they point. */
    void hideNames() {
        getElement().setAttribute("nameless", true);
    }

    /** Mark places with one of the states that the drawing knows. */
    void mark(String state, Collection<BodyPlace> places) {
        getElement()
                .setAttribute(
                        state,
                        places.stream()
                                .map(MapDrawing::token)
                                .sorted()
                                .collect(Collectors.joining(" ")));
    }

    private static String token(BodyPlace place) {
        Side side = place.side();
        return place.structure() + "/" + (side == null ? "" : side.name().toLowerCase(Locale.ROOT));
    }

    private static BodyPlace place(DomEvent event) {
        String side = event.getEventData().path(SIDE).asString("");
        return new BodyPlace(
                event.getEventData().path(STRUCTURE).asString(""),
                switch (side) {
                    case "left" -> Side.LEFT;
                    case "right" -> Side.RIGHT;
                    default -> null;
                });
    }
}
