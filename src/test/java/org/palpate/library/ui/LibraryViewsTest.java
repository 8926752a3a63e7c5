package org.palpate.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import org.palpate.library.FacetValue;
import org.palpate.picture.TestPicturesConfiguration;

/** The screens of cards, glossaries, hand-outs and flip cards. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:library-views;DB_CLOSE_DELAY=-1")
@Import(TestPicturesConfiguration.class)
class LibraryViewsTest extends SpringBrowserlessTest {

    @Test
    void showsWhatTheAddressAsksFor() {
        open("library", "injury=itb&tool=foam-roller&position=side-lying");

        assertThat(tiles()).containsExactly("Roller along the IT band");
        assertThat(text())
                .contains("1 of 67 cards", "Injury: IT band syndrome", "Tool: Foam roller");
    }

    @Test
    void keepsAChosenFilterInTheAddress() {
        open("library", "");
        @SuppressWarnings("unchecked")
        ComboBox<FacetValue> injury =
                find(ComboBox.class).all().stream()
                        .filter(box -> "Injury".equals(box.getLabel()))
                        .findFirst()
                        .orElseThrow();
        test(injury).selectItem("Plantar fascia pain (12)");

        assertThat(address()).isEqualTo("library?injury=plantar");
        assertThat(tiles()).hasSize(12).contains("Friction at the origin of the plantar fascia");
    }

    @Test
    void findsACardInSpiteOfATypingMistake() {
        open("library", "");
        test(find(TextField.class).single()).setValue("foream");

        assertThat(tiles()).containsExactly("Forearm work on the IT band");
    }

    @Test
    void takesAFilterAwayByItsChip() {
        open("library", "q=roller&injury=itb");
        press("Remove Injury: IT band syndrome×");
        assertThat(address()).isEqualTo("library?q=roller");
        press("Clear all");

        assertThat(address()).isEqualTo("library");
        assertThat(text()).contains("67 cards");
    }

    @Test
    void saysWhatToDoWhereNothingFits() {
        open("library", "q=xylophone");
        assertThat(text()).contains("No card fits all of that", "Try another word");
        test(find(Button.class).withText("Show all cards").single()).click();

        assertThat(address()).isEqualTo("library");
    }

    @Test
    void showsACardWithEverythingThatIsKnownAboutIt() {
        open("cards/itb-forearm", "injury=itb");

        assertThat(title()).isEqualTo("Forearm work on the IT band · Palpate");
        assertThat(text())
                .contains("Works the dense band along the outer thigh")
                .contains("D5, very deep", "3 to 6")
                .contains("Do the gluteals and the tensor fasciae latae first")
                .contains("Pressing on the trochanter")
                .contains("a nerve lies close to the skin")
                .contains("You work the band along the outer thigh from the greater trochanter");
        assertThat(links())
                .contains(
                        "structures/iliotibial-band",
                        "techniques/deep-stripping",
                        "rules/ITB-6",
                        "lessons/it-band",
                        "cases/C05",
                        "library?injury=itb",
                        "library?category=injury");
    }

    @Test
    void leadsToTheCardsBeforeAndAfterAmongThoseFound() {
        open("cards/itb-roller", "injury=itb&tool=foam-roller");

        List<String> ways = links().stream().filter(link -> link.startsWith("cards/")).toList();
        assertThat(ways)
                .containsExactly(
                        "cards/glutes-roller?injury=itb&tool=foam-roller",
                        "cards/quad-roller?injury=itb&tool=foam-roller");
    }

    @Test
    void keepsTheCardsOfAHandoutInTheAddressAndInTheVisit() {
        open("cards/calf-roller", "");
        press("Add to hand-out: Roller for the calf");
        open("cards/vmo-start", "");
        press("Add to hand-out: VMO exercise, the start");
        assertThat(links()).contains("handout?cards=calf-roller%2Cvmo-start");
        open("handout", "");

        assertThat(text()).contains("Your home program", "Turn the foot in and out.", "10 to 15");
        press("Take off Roller for the calf");
        assertThat(address()).isEqualTo("handout?cards=vmo-start");
        assertThat(text()).doesNotContain("Turn the foot in and out.");
    }

    @Test
    void callsAHandoutOfTherapistsWorkAStudySheet() {
        open("handout", "cards=calf-roller,no-such-card,itb-forearm");

        assertThat(text()).contains("Study sheet", "Some of these are done by a therapist");
        assertThat(text()).contains("Roller for the calf", "Forearm work on the IT band");
    }

    @Test
    void offersOnlyHomeCardsUntilAskedForMore() {
        open("handout", "cards=calf-roller");
        var add = find(ComboBox.class).single();
        assertThat(test(add).getSuggestionItems()).hasSize(14);
    }

    @Test
    void asksForCardsUntilAllAreKnown() {
        open("study", "injury=itb&tool=foam-roller&position=side-lying");
        assertThat(text()).contains("0 of 1 known").doesNotContain("Roller along the IT band");
        press("Turn over");
        assertThat(text()).contains("Roller along the IT band", "Not when the outer knee");
        test(find(Button.class).withText("Not yet").single()).click();
        assertThat(text()).contains("0 of 1 known").doesNotContain("Not when the outer knee");
        press("Turn over");
        test(find(Button.class).withText("I knew it").single()).click();

        assertThat(text())
                .contains("You knew 0 of 1 cards at once.", "Look at these again")
                .contains("Roller along the IT band");
    }

    @Test
    void listsTheStructuresAndFindsThemBySynonyms() {
        open("structures", "");
        assertThat(links()).contains("structures/soleus", "structures/calf");
        open("structures", "q=hip+flexor");

        assertThat(links().stream().filter(link -> link.startsWith("structures/")))
                .startsWith("structures/iliopsoas");
    }

    @Test
    void showsAStructureWithItsPartsAndItsCards() {
        open("structures/calf", "");

        assertThat(title()).isEqualTo("Calf · Palpate");
        assertThat(text()).contains("Points the foot", "Stripping the calf", "Gastrocnemius");
        assertThat(links())
                .contains("structures/soleus", "structures/lower-leg", "cards/achilles-stripping");
        assertThat(tiles()).doesNotContain("Rocking");
    }

    @Test
    void showsATechniqueWithItsPlaceAndItsCards() {
        open("techniques/cross-fiber-friction", "");

        assertThat(text()).contains("Moves fibers across their grain", "on fresh injuries");
        assertThat(links()).contains("cards/achilles-friction", "lessons/tendinopathy");
        open("techniques", "q=strech");
        assertThat(links()).contains("techniques/static-stretch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards/nope", "structures/nope", "techniques/nope"})
    void findsNothingAtAnUnknownAddress(String path) {
        open(path, "");

        assertThat(text()).contains("There is nothing here");
    }

    private void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundTrip();
    }

    private void press(String text) {
        NativeButton pressed =
                find(NativeButton.class).all().stream()
                        .filter(button -> button.getElement().getTextRecursively().equals(text))
                        .filter(Component::isVisible)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + text));
        test(pressed).click();
        roundTrip();
    }

    private List<String> tiles() {
        return find(CardTile.class).all().stream()
                .map(tile -> tile.getElement().getChild(1).getChild(0).getTextRecursively())
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private String title() {
        return ((HasDynamicTitle) getCurrentView()).getPageTitle();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
