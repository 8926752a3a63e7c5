package org.palpate.picture.ui;

import com.vaadin.flow.component.ComponentEvent;

import org.palpate.picture.BodyPlace;

/** Somebody pressed a structure on the body map. */
public final class BodyMapSelection extends ComponentEvent<BodyMap> {

    private final transient BodyPlace place;
    private final boolean added;

    BodyMapSelection(BodyMap map, BodyPlace place, boolean added) {
        super(map, true);
        this.place = place;
        this.added = added;
    }

    /** What was pressed. */
    public BodyPlace place() {
        return place;
    }

    /** Whether it has been added to the selection rather than taken away. */
    public boolean added() {
        return added;
    }
}
