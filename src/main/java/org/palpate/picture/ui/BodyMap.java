package org.palpate.picture.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;

import org.palpate.picture.BodyMapSheet;
import org.palpate.picture.BodyPlace;
import org.palpate.picture.BodyView;
import org.palpate.planner.Side;

/**
 * The body from five sides, on which structures are chosen by mouse, touch or keyboard. Pressing
 * one adds it to the selection or takes it away; whoever listens may set another selection.
 */
public final class BodyMap extends Composite<Div> {

    private final List<BodyMapSheet> sheets;
    private final Map<BodyView, NativeButton> turns = new EnumMap<>(BodyView.class);
    private final NativeButton left = new NativeButton("Left leg", event -> show(Side.LEFT));
    private final NativeButton right = new NativeButton("Right leg", event -> show(Side.RIGHT));
    private final Div legs = new Div(left, right);
    private final MapDrawing drawing = new MapDrawing(this::press);
    private BodyView view = BodyView.FRONT;
    private Side leg = Side.LEFT;
    private Predicate<BodyPlace> enabled = place -> true;
    private Set<BodyPlace> selected = Set.of();
    private Set<BodyPlace> hinted = Set.of();

    /** Make a map of the sheets that there are; without any it is not visible. */
    public BodyMap(List<BodyMapSheet> sheets) {
        this.sheets = List.copyOf(sheets);
        sheets.stream().findFirst().ifPresent(first -> view = first.view());
        for (BodyMapSheet sheet : sheets) {
            turns.computeIfAbsent(
                    sheet.view(), view -> new NativeButton(name(view), event -> setView(view)));
        }
        Div views = new Div();
        turns.values().forEach(views::add);
        getContent().addClassName("body-map");
        getContent().add(choice(views, "View of the body"), choice(legs, "Leg"), drawing);
        getContent().setVisible(!sheets.isEmpty());
        draw();
    }

    public Set<BodyPlace> getSelected() {
        return selected;
    }

    /** Show another selection, and turn to a view on which some of it can be seen. */
    public void setSelected(Set<BodyPlace> places) {
        selected = Set.copyOf(places);
        drawing.mark("selected", selected);
        turnTo(selected);
    }

    public Set<BodyPlace> getHinted() {
        return hinted;
    }

    /** Outline places that may be meant, such as both sides while the side is open. */
    public void setHinted(Set<BodyPlace> places) {
        hinted = Set.copyOf(places);
        drawing.mark("hinted", hinted);
        turnTo(hinted);
    }

    /** Only these structures, given by their ids, can be chosen. */
    public void setEnabledStructures(Set<String> structures) {
        Set<String> ids = Set.copyOf(structures);
        enabled = place -> ids.contains(place.structure());
        draw();
    }

    /** Show no names, as they would give away an answer; screen readers still tell them. */
    public void hideNames() {
        drawing.hideNames();
    }

    /** Hear of every press, after the selection has changed. */
    public Registration addSelectionListener(ComponentEventListener<BodyMapSelection> listener) {
        return addListener(BodyMapSelection.class, listener);
    }

    /** The view that is shown. */
    public BodyView getView() {
        return view;
    }

    /** Turn to another view if it has been drawn. */
    public void setView(BodyView wanted) {
        if (turns.containsKey(wanted)) {
            view = wanted;
            draw();
        }
    }

    /** The leg that is shown where a view shows one only. */
    public Side getLeg() {
        return leg;
    }

    private void show(Side shown) {
        leg = shown;
        draw();
    }

    void press(BodyPlace place) {
        if (!sheet().places().contains(place) || !enabled.test(place)) {
            return;
        }
        Set<BodyPlace> after = new LinkedHashSet<>(selected);
        boolean added = after.add(place);
        if (!added) {
            after.remove(place);
        }
        setSelected(after);
        fireEvent(new BodyMapSelection(this, place, added));
    }

    private void draw() {
        if (sheets.isEmpty()) {
            return;
        }
        BodyMapSheet sheet = sheet();
        legs.setVisible(sheet.leg() != null);
        turns.forEach((turn, button) -> press(button, turn == view));
        press(left, leg == Side.LEFT);
        press(right, leg == Side.RIGHT);
        drawing.show(sheet, "Body map: " + name(sheet.view()));
        drawing.mark("disabled-places", sheet.places().stream().filter(enabled.negate()).toList());
    }

    /** A view that shows some of the places stays, if need be with the other leg. */
    private void turnTo(Collection<BodyPlace> places) {
        if (places.isEmpty() || sheets.isEmpty() || shown(sheet(), places) > 0) {
            return;
        }
        sheets.stream()
                .filter(sheet -> shown(sheet, places) > 0)
                .max(
                        Comparator.<BodyMapSheet>comparingInt(sheet -> sheet.view() == view ? 1 : 0)
                                .thenComparingLong(sheet -> shown(sheet, places)))
                .ifPresent(sheet -> {
                    Side shown = sheet.leg();
                    if (shown != null) {
                        leg = shown;
                    }
                    setView(sheet.view());
                });
    }

    private static long shown(BodyMapSheet sheet, Collection<BodyPlace> places) {
        return places.stream().filter(sheet.places()::contains).count();
    }

    private BodyMapSheet sheet() {
        List<BodyMapSheet> ofView = sheets.stream().filter(sheet -> sheet.view() == view).toList();
        return ofView.stream()
                .filter(sheet -> sheet.leg() == leg)
                .findFirst()
                .orElse(ofView.getFirst());
    }

    private static Div choice(Div buttons, String name) {
        buttons.addClassName("body-map__choice");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return buttons;
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    private static String name(BodyView view) {
        return switch (view) {
            case FRONT -> "Front";
            case BACK -> "Back";
            case OUTER_SIDE -> "Outer side";
            case INNER_SIDE -> "Inner side";
            case SOLE -> "Sole";
        };
    }
}
