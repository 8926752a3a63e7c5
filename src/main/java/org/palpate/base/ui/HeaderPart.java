package org.palpate.base.ui;

import com.vaadin.flow.component.Component;

/** What a feature adds to the right of every page's header. */
@FunctionalInterface
public interface HeaderPart {

    /** Makes the part for one page. */
    Component create();
}
