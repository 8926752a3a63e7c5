package org.palpate.library.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;

import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.PictureEntry;
import org.palpate.picture.BodyPlace;
import org.palpate.picture.BodyView;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.ui.BodyMap;
import org.palpate.picture.ui.PictureDrawing;
import org.palpate.planner.Structure;

/** A structure to find, on the body map or on a picture. */
final class PointForm extends CheckForm {

    private final transient ContentLibrary library;
    private final Paragraph chosen = new Paragraph();
    private @Nullable BodyPlace place;

    PointForm(
            KnowledgeCheck.PointAtStructure check, PictureGallery gallery, ContentLibrary library) {
        this.library = library;
        chosen.addClassName("check-point__chosen");
        chosen.getElement().setAttribute("role", "status");
        getContent().addClassName("check-point");
        switch (check.chart()) {
            case KnowledgeCheck.Chart.Body(var view) -> getContent().add(map(view, gallery));
            case KnowledgeCheck.Chart.Picture(var id) -> addPicture(id, gallery);
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
        map.addSelectionListener(event -> {
            map.setSelected(Set.of(event.place()));
            choose(event.place());
        });
        return map;
    }

    private void addPicture(String id, PictureGallery gallery) {
        gallery.picture(id).map(PictureDrawing::new).ifPresent(getContent()::add);
        List<BodyPlace> places =
                library
                        .pictures()
                        .entry(id)
                        .map(PictureEntry::structures)
                        .orElse(List.of())
                        .stream()
                        .map(shown ->
                                new BodyPlace(
                                        shown.structure().id(),
                                        shown.side() == org.palpate.planner.Side.BOTH
                                                ? null
                                                : shown.side()))
                        .toList();
        RadioButtonGroup<BodyPlace> field = new RadioButtonGroup<>("Structures of this picture");
        field.setItems(places);
        field.setItemLabelGenerator(this::name);
        field.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::choose));
        getContent().add(field);
    }

    private void choose(BodyPlace chosenPlace) {
        place = chosenPlace;
        chosen.setText("You point at: " + name(chosenPlace));
    }

    private String name(BodyPlace named) {
        String structure =
                library.vocabulary()
                        .structure(named.structure())
                        .map(Structure::name)
                        .orElse(named.structure());
        var side = named.side();
        return side == null
                ? structure
                : structure + ", " + side.name().toLowerCase(java.util.Locale.ROOT);
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
