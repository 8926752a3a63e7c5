package org.palpate.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.palpate.base.ui.AppRoutes;
import org.palpate.grading.TreatmentPlan;
import org.palpate.picture.BodyPlace;
import org.palpate.picture.BodyView;
import org.palpate.picture.ui.BodyMap;
import org.palpate.picture.ui.MapPress;
import org.palpate.picture.ui.PictureDialog;
import org.palpate.picture.ui.PictureThumbnail;
import org.palpate.planner.Phase;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;
import org.palpate.planner.Triage;
import org.palpate.quiz.AttemptService;

class CaseViewTest extends QuizViewTest {

    private static final Map<String, String> C06 = Map.of("caseId", "C06");

    @Autowired private AttemptService attempts;

    @Test
    void tellsTheStoryAndNoneOfTheAnswers() {
        navigate(CaseView.class, C06);

        var clientCase = library.clientCase("C06").orElseThrow();
        assertThat(find(H1.class).single().getText()).isEqualTo(clientCase.title());
        assertThat(text()).contains(clientCase.client()).doesNotContain(clientCase.learning());
    }

    @Test
    void startsEmptyAndStoresNothingUntilSomethingChanges() {
        navigate(CaseView.class, C06);

        assertThat(rows()).isEmpty();
        assertThat(find(RadioButtonGroup.class).all()).allMatch(RadioButtonGroup::isEmpty);
        assertThat(find(IntegerField.class).all()).allMatch(IntegerField::isEmpty);
        assertThat(attempts.draft(visitor, "C06")).isEmpty();
    }

    @Test
    void addsAStepFromThePalettes() {
        navigate(CaseView.class, C06);

        open("Treat");
        choose("Deep stripping");
        choose("Gastrocnemius");
        answer("Side", "Right");
        answer("Pressure", "D4 deep");
        click("Add step");

        assertThat(rows()).containsExactly("Deep stripping");
        var planned = stored().steps().getFirst();
        assertThat(planned.phase()).isEqualTo(Phase.TREAT);
        assertThat(PlanLabels.step(planned.step()))
                .isEqualTo("Deep stripping, right gastrocnemius");
        assertThat(PlanLabels.dose(planned.step().dose().asMap())).isEqualTo("D4");
        assertThat(text()).contains("Saved");
    }

    @Test
    void findsATechniqueByAnotherWordForIt() {
        navigate(CaseView.class, C06);
        open("Stretch");

        test(find(TextField.class).withCaption("Find a technique").single()).setValue("AIS");

        assertThat(items()).first().isEqualTo("Active isolated stretching");
    }

    @Test
    void asksForADoseOnlyWhereTheTechniqueHasOne() {
        navigate(CaseView.class, C06);
        open("Finish");
        choose("Ice massage");
        choose("Achilles tendon");
        assertThat(find(IntegerField.class).withCaption("Time").exists()).isTrue();
        assertThat(find(RadioButtonGroup.class).withCaption("Pressure").exists()).isFalse();
        click("Cancel");

        open("Check");
        choose("Ask for consent");
        assertThat(find(IntegerField.class).withCaption("Time").exists()).isFalse();
        assertThat(find(RadioButtonGroup.class).withCaption("Pressure").exists()).isFalse();
        assertThat(dialog()).contains("nothing more to decide");
    }

    @Test
    void showsAPictureOnlyBesideATechniqueThatHasBeenDrawn() {
        navigate(CaseView.class, C06);
        open("Treat");

        var pictures = find(Image.class).withClassName("picture-image").all();
        assertThat(pictures)
                .extracting(picture -> picture.getAlt().orElse(""))
                .containsOnly("Stripping the calf towards the knee");
        assertThat(pictures)
                .allSatisfy(picture -> {
                    assertThat(picture.getSrc()).startsWith("pictures/strip-calf.thumb.jpg?v=");
                    assertThat(picture.getElement().getAttribute("loading")).isEqualTo("lazy");
                    assertThat(picture.getElement().getAttribute("width")).isEqualTo("400");
                    assertThat(picture.getElement().getAttribute("height")).isEqualTo("300");
                });

        choose("Kneading");
        assertThat(find(PictureThumbnail.class).exists()).isFalse();
        click("Change");
        choose("Deep stripping");
        assertThat(find(PictureThumbnail.class).single().isVisible()).isTrue();
    }

    @Test
    void asksForAPlaceOnlyWhereTheTechniqueAimsAtOne() {
        navigate(CaseView.class, C06);
        open("Check");

        choose("Ask for consent");

        assertThat(find(RadioButtonGroup.class).withCaption("Side").exists()).isFalse();
        assertThat(find(RadioButtonGroup.class).withCaption("Where on it").exists()).isFalse();
    }

    @Test
    void leadsFromTheChosenTechniqueToItsCardInANewTab() {
        navigate(CaseView.class, C06);
        open("Treat");
        choose("Deep stripping");
        choose("Soleus");

        Anchor how = find(Anchor.class).withText("How it is done").single();
        assertThat(how.getHref()).isEqualTo("cards/achilles-stripping");
        assertThat(how.getTarget()).contains("_blank");
        assertThat(how.getElement().getAttribute("aria-label"))
                .isEqualTo("How it is done: Deep stripping, in a new tab");
    }

    @Test
    void enlargesThePictureOfTheChosenTechnique() {
        navigate(CaseView.class, C06);
        open("Treat");
        choose("Deep stripping");

        test(find(NativeButton.class).withClassName("picture-thumbnail").single()).click();

        var large = find(PictureDialog.class).single();
        assertThat(large.getElement().getTextRecursively())
                .contains("Slowly from the heel up", "A therapist's thumbs glide");
        test(find(Button.class, large).withText("Close").single()).click();
        assertThat(find(PictureDialog.class).exists()).isFalse();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void choosesStructureAndSideOnTheBodyMap() {
        navigate(CaseView.class, C06);
        open("Treat");
        choose("Deep stripping");

        press("gastrocnemius", Side.LEFT);
        assertThat(dialog()).contains("Gastrocnemius");
        assertThat(side().getValue()).isEqualTo(Side.LEFT);
        press("gastrocnemius", Side.RIGHT);
        assertThat(side().getValue()).isEqualTo(Side.BOTH);
        press("gastrocnemius", Side.LEFT);
        click("Add step");

        assertThat(PlanLabels.step(stored().steps().getFirst().step()))
                .isEqualTo("Deep stripping, right gastrocnemius");
    }

    @Test
    void showsOnTheBodyMapWhatIsChosenInTheList() {
        navigate(CaseView.class, C06);
        open("Treat");
        choose("Flushing");
        choose("Calf");
        assertThat(map().getSelected()).isEmpty();
        assertThat(map().getHinted())
                .extracting(BodyPlace::structure)
                .containsOnly("gastrocnemius", "soleus")
                .hasSize(4);

        answer("Side", "Left");

        assertThat(map().getHinted()).isEmpty();
        assertThat(map().getSelected())
                .containsExactlyInAnyOrder(
                        new BodyPlace("gastrocnemius", Side.LEFT),
                        new BodyPlace("soleus", Side.LEFT));
    }

    @Test
    void showsTheBodyMapOnlyWhereATechniqueIsAimed() {
        navigate(CaseView.class, C06);
        open("Check");
        assertThat(find(BodyMap.class).exists()).isFalse();
        choose("Ask for consent");
        assertThat(find(BodyMap.class).exists()).isFalse();
        click("Cancel");

        open("Treat");
        choose("Deep stripping");
        assertThat(find(BodyMap.class).exists()).isTrue();
    }

    @Test
    void refusesADoseOutOfRange() {
        navigate(CaseView.class, C06);
        open("Finish");
        choose("Ice massage");
        choose("Achilles tendon");
        IntegerField time = find(IntegerField.class).withCaption("Time").single();
        time.setValue(500);
        click("Add step");

        assertThat(time.isInvalid()).isTrue();
        assertThat(find(Dialog.class).all()).isNotEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void movesAStepByItsButtons() {
        testAttempts.draft(visitor, "C06", testAttempts.poorPlan());
        navigate(CaseView.class, C06);
        assertThat(rows()).containsExactly("Flushing");

        test(labelled("Move up: ")).click();
        assertThat(stored().steps().getFirst().phase()).isEqualTo(Phase.CHECK);
        test(labelled("Move down: ")).click();
        assertThat(stored().steps().getFirst().phase()).isEqualTo(Phase.TREAT);
    }

    @Test
    void removesAStepAndBringsItBack() {
        testAttempts.draft(visitor, "C06", testAttempts.poorPlan());
        navigate(CaseView.class, C06);

        test(labelled("Remove: ")).click();
        assertThat(rows()).isEmpty();
        assertThat(stored().steps()).isEmpty();

        test(find(Button.class).withText("Undo").all().getLast()).click();
        assertThat(rows()).containsExactly("Flushing");
        assertThat(stored()).isEqualTo(testAttempts.poorPlan());
    }

    @Test
    void changesAStep() {
        testAttempts.draft(visitor, "C06", testAttempts.poorPlan());
        navigate(CaseView.class, C06);

        test(find(NativeButton.class).withClassName("step-row__main").single()).click();
        answer("Side", "Both sides");
        click("Keep changes");

        assertThat(PlanLabels.step(stored().steps().getFirst().step()))
                .isEqualTo("Flushing, calf on both sides");
    }

    @Test
    void keepsTheDraftForANewPage() {
        navigate(CaseView.class, C06);
        answer("What may be done today?", Triage.REFER);

        navigate(CaseView.class, Map.of("caseId", "C01"));
        assertThat(triage().isEmpty()).isTrue();
        navigate(CaseView.class, C06);

        assertThat(triage().getValue()).isEqualTo(Triage.REFER);
        assertThat(text()).contains("Your draft is back");
    }

    @Test
    void namesWhatIsEmptyBeforeItSubmits() {
        navigate(CaseView.class, C06);
        open("Treat");
        choose("Deep stripping");
        click("Decide later");
        click("Add step");

        click("Submit plan");

        assertThat(dialog())
                .contains(
                        "You have not decided what may be done today.",
                        "You have not chosen a kind of session.",
                        "Deep stripping: where, pressure");
        assertThat(attempts.history(visitor, 0, 10).total()).isZero();
    }

    @Test
    void submitsAndLeadsToTheResult() {
        testAttempts.draft(visitor, "C06", testAttempts.poorPlan());
        navigate(CaseView.class, C06);

        click("Submit plan");
        test(find(Button.class).withText("Submit plan").all().getLast()).click();

        var attempt = attempts.history(visitor, 0, 10).items().getFirst();
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo(AppRoutes.resultOf(attempt.id()));
    }

    @Test
    void asksWhichPlanStaysWhenAnotherTabChangedIt() {
        navigate(CaseView.class, C06);
        answer("What may be done today?", Triage.TREAT);
        var draft = attempts.draft(visitor, "C06").orElseThrow();
        attempts.saveDraft(draft.id(), visitor, testAttempts.poorPlan(), draft.version());

        answer("What may be done today?", Triage.REFER);
        assertThat(text()).contains("Not saved");
        assertThat(stored()).isEqualTo(testAttempts.poorPlan());

        click("The plan on this page");
        assertThat(stored().triage()).isEqualTo(Triage.REFER);
        assertThat(stored().steps()).isEmpty();
    }

    @Test
    void takesTheOtherTabsPlanOnRequest() {
        navigate(CaseView.class, C06);
        answer("What may be done today?", Triage.TREAT);
        var draft = attempts.draft(visitor, "C06").orElseThrow();
        attempts.saveDraft(draft.id(), visitor, testAttempts.poorPlan(), draft.version());
        answer("What may be done today?", Triage.REFER);

        click("The other tab's plan");

        assertThat(rows()).containsExactly("Flushing");
        assertThat(stored()).isEqualTo(testAttempts.poorPlan());
    }

    private TreatmentPlan stored() {
        return attempts.draft(visitor, "C06").orElseThrow().plan();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private void open(String phase) {
        test(labelled("Add a step to " + phase)).click();
    }

    private void press(String structure, Side side) {
        map().setView(BodyView.BACK);
        MapPress.on(map(), structure, side);
    }

    private BodyMap map() {
        return find(BodyMap.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Side> side() {
        return find(RadioButtonGroup.class).withCaption("Side").single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private Button labelled(String label) {
        return find(Button.class)
                .withCondition(button ->
                        button.getAriaLabel().filter(name -> name.startsWith(label)).isPresent())
                .single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String term) {
        for (ListBox<Object> list : find(ListBox.class).all()) {
            list.getListDataView()
                    .getItems()
                    .filter(item -> name(item).equals(term))
                    .findFirst()
                    .ifPresent(list::setValue);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> items() {
        return find(ListBox.class).all().stream()
                .flatMap(list -> ((ListBox<Object>) list).getListDataView().getItems())
                .map(CaseViewTest::name)
                .toList();
    }

    private static String name(Object item) {
        return switch (item) {
            case Technique technique -> technique.name();
            case Structure structure -> structure.name();
            default -> item.toString();
        };
    }

    private void answer(String question, String answer) {
        test(find(RadioButtonGroup.class).withCaption(question).single()).selectItem(answer);
    }

    @SuppressWarnings("unchecked")
    private void answer(String question, Triage answer) {
        var group = find(RadioButtonGroup.class).withCaption(question).single();
        ComponentUtil.fireEvent(
                group, new ComponentValueChangeEvent<>(group, group, setting(group, answer), true));
    }

    @SuppressWarnings("unchecked")
    private static Object setting(RadioButtonGroup<Triage> group, Triage answer) {
        var before = group.getValue();
        group.setValue(answer);
        return before;
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Triage> triage() {
        return find(RadioButtonGroup.class).withCaption("What may be done today?").single();
    }

    private List<String> rows() {
        return find(Span.class).withClassName("step-row__name").all().stream()
                .map(Span::getText)
                .toList();
    }
}
