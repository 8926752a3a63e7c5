package org.palpate.base.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;

/** What a feature adds to the home page of whoever has begun. */
@FunctionalInterface
public interface HomePart {

    /** Makes the part for one page; empty where there is nothing to show. */
    Optional<Component> create();
}
