package org.palpate.library.ui;

import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.picture.BodyPlace;
import org.palpate.picture.BodyView;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.ui.BodyMap;
import org.palpate.picture.ui.PicturePointer;

/** A structure to find, on the body map or on a picture. */
final class PointForm extends CheckForm {

    private final transient ContentLibrary library;
    private final Paragraph chosen = new Paragraph();
    private transient Consumer<BodyPlace> marking = place -> {};
    private @Nullable BodyPlace place;
    private boolean locked;

    PointForm(
            KnowledgeCheck.PointAtStructure check, PictureGallery gallery, ContentLibrary library) {
        this.library = library;
        chosen.addClassName("check-point__chosen");
        chosen.getElement().setAttribute("role", "status");
        getContent().addClassName("check-point");
        switch (check.chart()) {
            case KnowledgeCheck.Chart.Body(var view) -> {
                BodyMap map = map(view, gallery);
                marking = pointed -> map.setSelected(Set.of(pointed));
                getContent().add(map);
            }
            case KnowledgeCheck.Chart.Picture(var id) ->
                    gallery.picture(id)
                            .map(picture -> new PicturePointer(picture, this::choose))
                            .ifPresent(pointer -> {
                                marking = pointer::setSelected;
                                getContent().add(pointer);
                            });
        }
        getContent().add(chosen);
    }

    private BodyMap map(KnowledgeCheck.BodyView view, PictureGallery gallery) {
        BodyMap map = new BodyMap(gallery.bodyMap());
        map.setView(
                switch (view) {
                    case FRONT -> BodyView.FRONT;
                    case BACK -> BodyView.BACK;
                    case OUTER -> BodyView.OUTER_SIDE;
                    case INNER -> BodyView.INNER_SIDE;
                    case SOLE -> BodyView.SOLE;
                });
        map.hideNames();
        map.addSelectionListener(event -> {
            choose(event.place());
        });
        return map;
    }

    /** Once it is locked, pointing marks the place again that was chosen. */
    private void choose(BodyPlace pointed) {
        if (!locked) {
            place = pointed;
        }
        mark();
    }

    private void mark() {
        if (place != null) {
            marking.accept(place);
            chosen.setText(
                    locked
                            ? "Your place is marked."
                            : "Your place is marked. Point elsewhere to change it.");
        }
    }

    @Override
    void show(CheckAnswer answer) {
        if (answer instanceof CheckAnswer.PointedAt(var structure, var side)) {
            place = new BodyPlace(structure.id(), side);
            mark();
        }
    }

    @Override
    void lock() {
        locked = true;
        mark();
    }

    @Override
    CheckAnswer answer() {
        BodyPlace pointed = place;
        if (pointed == null) {
            return new CheckAnswer.Untouched();
        }
        return library.vocabulary()
                .structure(pointed.structure())
                .<CheckAnswer>map(structure -> new CheckAnswer.PointedAt(structure, pointed.side()))
                .orElseGet(CheckAnswer.Untouched::new);
    }

    @Override
    String invitation() {
        return "Point at a structure first.";
    }
}
