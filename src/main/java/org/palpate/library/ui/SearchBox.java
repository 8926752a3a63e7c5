package org.palpate.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

import org.palpate.base.ui.AppRoutes;

/** The way to the search from any page: a field, or on a small screen a link. */
@JavaScript("context://search.js")
final class SearchBox extends Composite<Div> implements AfterNavigationObserver {

    private final TextField field = new TextField();

    SearchBox() {
        field.setPlaceholder("Search");
        field.setAriaLabel("Search lessons, cards, rules and cases");
        field.setPrefixComponent(new SearchSign());
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.addClassNames("search-box__field", "search-field");
        field.addKeyPressListener(Key.ENTER, press -> search());
        Anchor link = new Anchor(AppRoutes.SEARCH, new SearchSign());
        link.setAriaLabel("Search");
        link.addClassName("search-box__link");
        getContent().addClassName("search-box");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(field, link);
    }

    /** The page of the search has a field of its own. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        setVisible(!event.getLocation().getPath().equals(AppRoutes.SEARCH));
        field.clear();
    }

    private void search() {
        UI.getCurrentOrThrow()
                .navigate(AppRoutes.SEARCH, SearchAddress.of(field.getValue()).toQuery());
    }
}
