package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

import org.palpate.base.ui.HeaderPart;

/** Adds the search to every page's header, before everything else. */
@org.springframework.stereotype.Component
@Order(0)
class SearchHeaderPart implements HeaderPart {

    @Override
    public Component create() {
        return new SearchBox();
    }
}
