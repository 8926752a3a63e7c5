package org.palpate.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;

import org.palpate.content.ClientCase;

class CaseListViewTest extends QuizViewTest {

    @Test
    void showsEveryCaseToAVisitor() {
        navigate(CaseListView.class);

        assertThat(titles())
                .containsExactlyElementsOf(
                        library.cases().stream().map(ClientCase::title).toList());
        assertThat(text()).contains("38 cases");
    }

    @Test
    void leadsToTheCase() {
        navigate(CaseListView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("cases/C01", "cases/C38");
    }

    @Test
    void tellsOnlyWhatTheClientTells() {
        navigate(CaseListView.class);

        assertThat(cards())
                .contains("Wants to get ready to race", "IT band syndrome")
                .doesNotContain("Pre-event massage", "Injury massage", "No massage", "Refer");
    }

    @Test
    void tellsTheCategoryOnceTheCaseIsSolved() {
        testAttempts.graded(visitor, "C01", testAttempts.poorPlan());
        navigate(CaseListView.class);
        assertThat(cards()).doesNotContain("Pre-event massage");

        testAttempts.graded(visitor, "C01", testAttempts.modelPlan("C01"));
        navigate(CaseListView.class);
        assertThat(cards()).contains("Pre-event massage", "Solved, 100 %");
    }

    @Test
    void narrowsDownByTheAddress() {
        open("cases", "category=injury&injury=achilles&level=1");
        assertThat(titles())
                .containsExactlyElementsOf(
                        library.cases().stream()
                                .filter(each -> each.id().equals("C06") && each.level() == 1)
                                .map(ClientCase::title)
                                .toList());

        open("cases", "injury=achilles");
        assertThat(titles())
                .containsExactly(title("C06"), title("C13"), title("C22"), title("C25"));
        assertThat(text()).contains("4 of 38 cases");
    }

    @Test
    void putsAChoiceIntoTheAddress() {
        navigate(CaseListView.class);

        choose("Done", "Not solved yet");

        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .isEqualTo("done=no");
        assertThat(titles()).hasSize(38);
    }

    @Test
    void partsTheSolvedFromTheOthers() {
        testAttempts.graded(visitor, "C01", testAttempts.modelPlan("C01"));

        open("cases", "done=yes");
        assertThat(titles()).containsExactly(title("C01"));

        open("cases", "done=no");
        assertThat(titles()).hasSize(37).doesNotContain(title("C01"));
    }

    @Test
    void offersToClearFiltersThatFitNobody() {
        open("cases", "done=yes&level=3");
        assertThat(titles()).isEmpty();
        assertThat(text()).contains("No client fits all of that", "0 of 38 cases");

        test(find(Button.class).withText("Clear the filters").single()).click();

        assertThat(titles()).hasSize(38);
        assertThat(find(Select.class).all()).allMatch(Select::isEmpty);
    }

    @Test
    void showsWhatWasBegun() {
        testAttempts.draft(visitor, "C01", testAttempts.poorPlan());

        navigate(CaseListView.class);

        assertThat(text()).containsOnlyOnce("Plan begun");
    }

    private void choose(String label, String item) {
        test(find(Select.class).withCaption(label).single()).selectItem(item);
    }

    private List<String> titles() {
        return find(H2.class).withClassName("case-card__title").all().stream()
                .map(title -> title.getElement().getTextRecursively())
                .toList();
    }

    /** What stands on the cards; the filters name every category. */
    private String cards() {
        return find(UnorderedList.class)
                .withClassName("case-list__cards")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String title(String caseId) {
        return library.clientCase(caseId).orElseThrow().title();
    }
}
