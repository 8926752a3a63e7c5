package org.palpate.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.palpate.content.CheckAnswer;
import org.palpate.content.ContentLibrary;
import org.palpate.content.KnowledgeCheck;
import org.palpate.content.KnowledgeCheck.BodyView;
import org.palpate.content.KnowledgeCheck.Chart;
import org.palpate.content.KnowledgeCheck.Item;
import org.palpate.content.KnowledgeCheck.Option;
import org.palpate.content.KnowledgeCheck.Pair;
import org.palpate.picture.PictureGallery;
import org.palpate.picture.TestPicturesConfiguration;
import org.palpate.planner.Side;
import org.palpate.planner.Structure;

/** Answers of all kinds that are shown again, as after a reload. */
class CheckFormTest {

    private static final ContentLibrary LIBRARY = ContentLibrary.packaged();
    private static final PictureGallery GALLERY = TestPicturesConfiguration.gallery();
    private static final List<Option> OPTIONS =
            List.of(
                    new Option("One", true, "So"),
                    new Option("Two", false, "So"),
                    new Option("Three", false, "So"));
    private static final Structure SOLEUS = LIBRARY.vocabulary().structure("soleus").orElseThrow();

    @Test
    void showsTheOptionThatWasChosen() {
        var check = new KnowledgeCheck.ChooseOne("id", "Ask?", List.of(), OPTIONS);

        assertShowsAgain(check, new CheckAnswer.Chosen(Set.of(2)));
    }

    @Test
    void showsAllOptionsThatWereChosen() {
        var check = new KnowledgeCheck.ChooseSeveral("id", "Ask?", List.of(), OPTIONS);

        assertShowsAgain(check, new CheckAnswer.Chosen(Set.of(0, 2)));
    }

    @Test
    void showsAnOrderEvenAnUnfinishedOne() {
        var check =
                new KnowledgeCheck.PutInOrder(
                        "id",
                        "Ask?",
                        List.of(),
                        List.of(
                                new Item("A", 1, "So"),
                                new Item("B", 2, "So"),
                                new Item("C", 3, "So")));

        assertShowsAgain(check, new CheckAnswer.Ordered(List.of(2, 0)));
    }

    @Test
    void showsWhatWasMatched() {
        var check =
                new KnowledgeCheck.Match(
                        "id",
                        "Ask?",
                        List.of(),
                        List.of(new Pair("A", 0, "So"), new Pair("B", 1, "So")),
                        List.of("a", "b", "c"));

        assertShowsAgain(check, new CheckAnswer.Matched(Map.of(1, 2)));
    }

    @Test
    void showsTheNumber() {
        var check =
                new KnowledgeCheck.FillNumber(
                        "id", "Ask?", List.of(), "minutes", 10, 15, "So", "Low", "High");

        assertShowsAgain(check, new CheckAnswer.Filled(12.5));
    }

    @Test
    void showsThePlaceOnTheBody() {
        assertShowsAgain(
                point(new Chart.Body(BodyView.BACK)), new CheckAnswer.PointedAt(SOLEUS, Side.LEFT));
    }

    @Test
    void showsThePlaceOnAPicture() {
        assertShowsAgain(
                point(new Chart.Picture(TestPicturesConfiguration.PICTURE)),
                new CheckAnswer.PointedAt(SOLEUS, null));
    }

    @Test
    void leavesOutWhatTheQuestionNoLongerHas() {
        var check = new KnowledgeCheck.ChooseSeveral("id", "Ask?", List.of(), OPTIONS);
        var form = CheckForm.of(check, GALLERY, LIBRARY);

        form.show(new CheckAnswer.Chosen(Set.of(1, 7)));
        assertThat(form.answer()).isEqualTo(new CheckAnswer.Chosen(Set.of(1)));
        form.show(new CheckAnswer.Filled(3));
        assertThat(form.answer()).isEqualTo(new CheckAnswer.Chosen(Set.of(1)));
    }

    private static KnowledgeCheck point(Chart chart) {
        return new KnowledgeCheck.PointAtStructure(
                "id", "Ask?", List.of(), chart, SOLEUS, List.of(), null, "So", List.of(), "No");
    }

    private static void assertShowsAgain(KnowledgeCheck check, CheckAnswer answer) {
        var form = CheckForm.of(check, GALLERY, LIBRARY);
        assertThat(form.answer()).isEqualTo(new CheckAnswer.Untouched());

        form.show(answer);
        assertThat(form.answer()).isEqualTo(answer);

        form.lock();
        assertThat(form.answer()).isEqualTo(answer);

        var locked = CheckForm.of(check, GALLERY, LIBRARY);
        locked.lock();
        locked.show(answer);
        assertThat(locked.answer()).isEqualTo(answer);
    }
}
