package org.palpate.library.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.palpate.base.ui.AppRoutes;
import org.palpate.base.ui.PageDescription;
import org.palpate.content.ContentLibrary;
import org.palpate.library.SearchIndex;
import org.palpate.library.SearchResults;
import org.palpate.picture.PictureGallery;

/** Everything that fits some words; what is looked for stands in the address. */
@Route(AppRoutes.SEARCH)
@AnonymousAllowed
class SearchView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WAIT = 180;

    private final transient SearchIndex index;
    private final transient ContentLibrary library;
    private final transient PictureGallery pictures;
    private final TextField field = new TextField();
    private final Paragraph status = new Paragraph();
    private final Div found = new Div();
    private transient SearchAddress address = SearchAddress.of("");

    SearchView(SearchIndex index, ContentLibrary library, PictureGallery pictures) {
        this.index = index;
        this.library = library;
        this.pictures = pictures;
        field.setAriaLabel("Search lessons, cards, structures, techniques, rules and cases");
        field.setPlaceholder("A muscle, a stroke, an injury, a rule");
        field.setPrefixComponent(new SearchSign());
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(WAIT);
        field.addClassNames("search__field", "search-field");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                type(change.getValue());
            }
        });
        Div form = new Div(field);
        form.getElement().setAttribute("role", "search");
        status.addClassName("search__status");
        status.getElement().setAttribute("role", "status");
        getContent().addClassName("search");
        getContent().add(new H1("Search"), form, status, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SearchAddress.from(event.getLocation().getQueryParameters());
        field.setValue(address.words());
        PageDescription.set(
                "Find lessons, technique cards, structures, rules and cases on massage for runners.");
        show();
    }

    @Override
    public String getPageTitle() {
        return address.words().isBlank()
                ? "Search · Palpate"
                : address.words().strip() + " · Search · Palpate";
    }

    private void type(String words) {
        address = SearchAddress.of(words);
        var page = UI.getCurrentOrThrow().getPage();
        page.getHistory().replaceState(null, new Location(AppRoutes.SEARCH, address.toQuery()));
        page.setTitle(getPageTitle());
        show();
    }

    private void show() {
        SearchResults results = index.find(address.words(), address.kind());
        found.removeAll();
        status.setText(status(results));
        if (results.isEmpty()) {
            found.add(new SearchNothing(address));
        } else {
            found.add(new SearchHits(results, address, library, pictures));
        }
    }

    private String status(SearchResults results) {
        if (address.words().isBlank()) {
            return "";
        }
        String what =
                results.understood().isEmpty() ? address.words().strip() : results.understood();
        return switch (results.total()) {
            case 0 -> "Nothing fits “" + what + "”.";
            case 1 -> "1 result for “" + what + "”.";
            default -> results.total() + " results for “" + what + "”.";
        };
    }

    /** What to try where somebody has no words yet, or none that fit. */
    static List<String> suggestions() {
        return List.of(
                "IT band",
                "cross-fiber friction",
                "ice",
                "red flags",
                "foam rolling",
                "runner's knee",
                "race tomorrow",
                "ACH-1");
    }
}
