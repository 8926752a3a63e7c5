package org.palpate.picture.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.shared.Registration;

import org.palpate.picture.BodyMapSheet;
import org.palpate.picture.BodyPlace;
import org.palpate.picture.BodyView;

/**
 * The body from five sides, on which structures are chosen by mouse, touch or keyboard. Pressing
 * one adds it to the selection or takes it away; whoever listens may set another selection.
 */
public final class BodyMap extends Composite<Div> {

    private final List<BodyMapSheet> sheets;
    private final Tabs tabs = new Tabs();
    private final MapDrawing drawing = new MapDrawing(this::press);
    private Predicate<BodyPlace> enabled = place -> true;
    private Set<BodyPlace> selected = Set.of();
    private Set<BodyPlace> hinted = Set.of();

    /** Make a map of the sheets that there are; without any it is not visible. */
    public BodyMap(List<BodyMapSheet> sheets) {
        this.sheets = List.copyOf(sheets);
        sheets.forEach(sheet -> tabs.add(new Tab(name(sheet.view()))));
        tabs.getElement().setAttribute("aria-label", "View of the body");
        tabs.addSelectedChangeListener(event -> draw());
        getContent().addClassName("body-map");
        getContent().add(tabs, drawing);
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

    /** Outline places that may be meant, such as both sides while the side is open. */
    public void setHinted(Set<BodyPlace> places) {
        hinted = Set.copyOf(places);
        drawing.mark("hinted", hinted);
        turnTo(hinted);
    }

    public Set<BodyPlace> getHinted() {
        return hinted;
    }

    /** Only these structures, given by their ids, can be chosen. */
    public void setEnabledStructures(Set<String> structures) {
        Set<String> ids = Set.copyOf(structures);
        enabled = place -> ids.contains(place.structure());
        draw();
    }

    /** Hear of every press, after the selection has changed. */
    public Registration addSelectionListener(ComponentEventListener<BodyMapSelection> listener) {
        return addListener(BodyMapSelection.class, listener);
    }

    /** The view that is shown. */
    public BodyView getView() {
        return sheet().view();
    }

    /** Turn to another view if it has been drawn. */
    public void setView(BodyView view) {
        for (int index = 0; index < sheets.size(); index++) {
            if (sheets.get(index).view() == view) {
                tabs.setSelectedIndex(index);
            }
        }
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
        if (!sheets.isEmpty()) {
            drawing.show(sheet(), "Body map, " + name(sheet().view()));
            drawing.mark(
                    "disabled-places", sheet().places().stream().filter(enabled.negate()).toList());
        }
    }

    private void turnTo(Collection<BodyPlace> places) {
        if (places.isEmpty() || sheets.isEmpty() || shown(sheet(), places) > 0) {
            return;
        }
        sheets.stream()
                .max(Comparator.comparingLong(sheet -> shown(sheet, places)))
                .filter(sheet -> shown(sheet, places) > 0)
                .ifPresent(sheet -> setView(sheet.view()));
    }

    private static long shown(BodyMapSheet sheet, Collection<BodyPlace> places) {
        return places.stream().filter(sheet.places()::contains).count();
    }

    private BodyMapSheet sheet() {
        return sheets.get(Math.max(0, tabs.getSelectedIndex()));
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
