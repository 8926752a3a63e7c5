package org.palpate.quiz.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import org.palpate.picture.PictureGallery;
import org.palpate.planner.Dose;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.planner.Step;
import org.palpate.planner.Structure;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;
import org.palpate.planner.Vocabulary;
import org.palpate.planner.Zone;

/** Builds one step: the technique, then where, then how much. */
final class StepDialog extends Dialog {

    private final TechniquePalette techniques;
    private final StructurePalette structures;
    private final ChosenTerm chosenTechnique = new ChosenTerm("Technique", this::askTechnique);
    private final ChosenTerm chosenStructure = new ChosenTerm("Where", this::askStructure);
    private final MapPane map;
    private final TargetForm targetForm = new TargetForm(this::showOnMap);
    private final DoseForm doseForm = new DoseForm();
    private final Div details = new Div();
    private final Span nothingMore = new Span("There is nothing more to decide for this step.");
    private final Button later = new Button("Decide later", event -> askDetails());
    private final Button done = new Button("Add step", event -> finish());
    private final PictureGallery gallery;
    private final transient WayToLibrary way;
    private final Phase phase;
    private final Consumer<Step> onDone;
    private @Nullable Technique technique;
    private @Nullable Structure structure;

    StepDialog(
            Vocabulary vocabulary,
            PictureGallery gallery,
            WayToLibrary way,
            Phase phase,
            @Nullable Step edited,
            Consumer<Step> onDone) {
        this.gallery = gallery;
        this.way = way;
        this.phase = phase;
        this.onDone = onDone;
        techniques = new TechniquePalette(vocabulary.techniques(), gallery, this::choose);
        structures = new StructurePalette(vocabulary.structures(), this::choose);
        map = new MapPane(vocabulary, gallery.bodyMap(), this::press);
        addClassName("step-dialog");
        setDraggable(false);
        details.addClassName("step-dialog__details");
        nothingMore.addClassName("muted");
        details.add(targetForm, doseForm, nothingMore);
        Div words = new Div(chosenTechnique, chosenStructure, techniques, structures, details);
        Div body = new Div(map, words);
        body.addClassName("step-dialog__body");
        add(body);
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), later, done);
        if (edited == null) {
            setHeaderTitle("Add a step to “" + PlanLabels.of(phase) + "”");
            askTechnique();
        } else {
            setHeaderTitle("Change a step of “" + PlanLabels.of(phase) + "”");
            done.setText("Keep changes");
            edit(edited);
        }
    }

    private void edit(Step step) {
        Target target = step.target();
        technique = step.technique();
        structure = target == null ? null : target.structure();
        doseForm.ask(step.technique().dose(), step.dose());
        targetForm.ask(
                structure,
                target == null ? null : target.side(),
                target == null ? Zone.WHOLE : target.zone());
        askDetails();
    }

    private void choose(Technique chosen) {
        Dose kept = chosen.equals(technique) ? doseForm.dose() : Dose.NONE;
        technique = chosen;
        doseForm.ask(chosen.dose(), kept);
        Structure aimed = structure;
        if (aimed != null && !chosen.aim().contains(aimed.kind())) {
            structure = null;
            targetForm.ask(null, null, Zone.WHOLE);
        }
        if (chosen.needsTarget() && structure == null) {
            askStructure();
        } else {
            askDetails();
        }
    }

    private void choose(Structure chosen) {
        Structure before = structure;
        Side side = before == null || !before.paired() ? null : targetForm.target(before).side();
        structure = chosen;
        targetForm.ask(chosen, side, Zone.WHOLE);
        askDetails();
    }

    /** The map names the structure and its side at once; the focus stays on it. */
    private void press(Structure pressed, @Nullable Side at) {
        ChosenPlace place = place().pressed(pressed, at);
        Structure aimed = place.structure();
        if (aimed == null || !aimed.equals(structure)) {
            targetForm.ask(aimed, place.side(), Zone.WHOLE);
        } else {
            targetForm.answer(place.side());
        }
        structure = aimed;
        reveal(false, false, true);
    }

    private ChosenPlace place() {
        Structure aimed = structure;
        return aimed == null
                ? ChosenPlace.OPEN
                : new ChosenPlace(aimed, targetForm.target(aimed).side());
    }

    private void showOnMap() {
        map.show(place());
    }

    private void askTechnique() {
        reveal(true, false, false);
        techniques.show(phase);
        techniques.focusSearch();
    }

    private void askStructure() {
        Technique aiming = technique;
        if (aiming == null) {
            askTechnique();
            return;
        }
        reveal(false, true, false);
        structures.show(aiming.aim());
        structures.focusSearch();
    }

    private void askDetails() {
        reveal(false, false, true);
        if (!targetForm.focusFirst() && !doseForm.focusFirst()) {
            done.focus();
        }
    }

    private void reveal(boolean atTechnique, boolean atStructure, boolean atDetails) {
        Technique chosen = technique;
        boolean aims = chosen != null && chosen.needsTarget();
        techniques.setVisible(atTechnique);
        structures.setVisible(atStructure);
        details.setVisible(atDetails);
        chosenTechnique.setVisible(!atTechnique);
        chosenStructure.setVisible(atDetails && aims);
        boolean mapped = map.isDrawn() && aims && !atTechnique;
        map.setVisible(mapped);
        setClassName("step-dialog--aims", mapped);
        later.setVisible(atStructure);
        done.setVisible(atDetails);
        if (chosen != null) {
            chosenTechnique.show(chosen.name(), chosen.definition());
            chosenTechnique.picture(gallery.ofTechnique(chosen.id()));
            chosenTechnique.card(way.card(chosen, structure));
            map.aim(chosen.aim());
            nothingMore.setVisible(!aims && chosen.dose().isEmpty());
        }
        Structure aimed = structure;
        if (aimed == null) {
            chosenStructure.showOpen();
        } else {
            chosenStructure.show(aimed.name(), aimed.definition());
        }
        showOnMap();
    }

    private void finish() {
        Technique chosen = technique;
        if (chosen == null || !doseForm.isValid()) {
            return;
        }
        Structure aimed = structure;
        Target target = chosen.needsTarget() && aimed != null ? targetForm.target(aimed) : null;
        close();
        onDone.accept(new Step(chosen, target, doseForm.dose()));
    }
}
