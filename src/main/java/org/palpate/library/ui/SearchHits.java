package org.palpate.library.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.palpate.content.ContentLibrary;
import org.palpate.library.SearchHit;
import org.palpate.library.SearchKind;
import org.palpate.library.SearchResults;
import org.palpate.picture.Picture;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.ui.PictureImage;

/** What was found, in groups, each hit with the words that fit. */
final class SearchHits extends Composite<Div> {

    private final transient ContentLibrary library;
    private final transient PictureGallery pictures;

    SearchHits(
            SearchResults results,
            SearchAddress address,
            ContentLibrary library,
            PictureGallery pictures) {
        this.library = library;
        this.pictures = pictures;
        getContent().addClassName("search-hits");
        if (address.kind().isPresent()) {
            Anchor all = new Anchor(SearchAddress.of(address.words()).path(), "Show every kind");
            all.addClassName("search-hits__all");
            getContent().add(all);
        }
        results.groups().forEach(group -> getContent().add(group(group, address)));
    }

    private Section group(SearchResults.Group group, SearchAddress address) {
        Span count = new Span(String.valueOf(group.total()));
        count.addClassName("search-group__count");
        H2 heading = new H2();
        heading.add(new Span(group.kind().label() + " "), count);
        UnorderedList list = new UnorderedList();
        list.addClassName("search-group__hits");
        group.hits().forEach(hit -> list.add(hit(hit)));
        Section section = new Section(heading, list);
        section.addClassNames("search-group", "search-group--" + group.kind().slug());
        if (group.hits().size() < group.total()) {
            section.add(
                    new Anchor(
                            address.in(group.kind()).path(),
                            "Show all " + group.total() + ": " + group.kind().label()));
        }
        return section;
    }

    private ListItem hit(SearchHit hit) {
        Anchor link = new Anchor(hit.path(), new MarkedWords(hit.title()));
        H3 title = new H3();
        title.add(link);
        Div words = new Div(title);
        words.addClassName("search-hit__words");
        if (!hit.context().isEmpty()) {
            Paragraph context = new Paragraph(context(hit));
            context.addClassName("search-hit__context");
            words.add(context);
        }
        Paragraph excerpt = new Paragraph(new MarkedWords(hit.excerpt()));
        excerpt.addClassName("search-hit__excerpt");
        words.add(excerpt);
        ListItem item = new ListItem();
        item.addClassName("search-hit");
        picture(hit).ifPresent(picture -> item.add(PictureImage.of(picture)));
        item.add(words);
        return item;
    }

    private static String context(SearchHit hit) {
        return hit.kind() == SearchKind.LESSON ? "In the lesson " + hit.context() : hit.context();
    }

    private Optional<Picture> picture(SearchHit hit) {
        return hit.kind() != SearchKind.CARD
                ? Optional.empty()
                : library.card(hit.path().substring(hit.path().indexOf('/') + 1)).stream()
                        .flatMap(card -> card.pictures().stream())
                        .flatMap(id -> pictures.picture(id).stream())
                        .findFirst();
    }
}
