package org.palpate.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import org.palpate.content.ContentLibrary;
import org.palpate.picture.TestPicturesConfiguration;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:search-views;DB_CLOSE_DELAY=-1")
@Import(TestPicturesConfiguration.class)
class SearchViewTest extends SpringBrowserlessTest {

    @Autowired ContentLibrary library;

    @Test
    void showsWhatFitsTheAddressInGroupsWithTheMatchMarked() {
        open("search", "q=illiotibial+band");

        assertThat(text()).contains("results for “iliotibial band”.", "Structures", "Rules");
        assertThat(hrefs()).contains("structures/iliotibial-band");
        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("<mark>Iliotibial</mark> <mark>band</mark>");
    }

    @Test
    void updatesWhileTyping() {
        navigate(SearchView.class);

        test(find(TextField.class, (Component) getCurrentView()).single()).setValue("gua sha");

        assertThat(hrefs()).contains("techniques/scraping-tool");
    }

    @Test
    void showsAllOfOneKind() {
        open("search", "q=friction&kind=rule");

        assertThat(text()).doesNotContain("Technique cards");
        assertThat(hrefs()).contains("rules/PF-4", "search?q=friction");
    }

    @Test
    void suggestsWordsWhereNothingFits() {
        open("search", "q=xyzzyplugh");

        assertThat(text()).contains("Nothing fits “xyzzyplugh”.", "Try other words");
        assertThat(hrefs()).contains("search?q=IT+band");
    }

    @Test
    void showsNothingThatSomebodyTypedAsMarkup() {
        open("search", "q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+knee");

        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<img src=\"x\"");
    }

    @Test
    void showsARuleWithWhatItAsksForAndWhereItIsTaught() {
        UI.getCurrent().navigate("rules/INJ-TEN-5");

        assertThat(
                        find(H1.class, (Component) getCurrentView())
                                .single()
                                .getElement()
                                .getTextRecursively())
                .startsWith("INJ-TEN-5 ");
        assertThat(text()).contains("A must.", "10–15 min", "Mark Fadil");
        assertThat(hrefs())
                .contains(library.connections().teaching("INJ-TEN-5").getFirst().link().path())
                .contains("cards/ice-massage-achilles", "cases/C06");
    }

    @Test
    void showsEveryRuleThereIs() {
        for (var rule : library.rules()) {
            UI.getCurrent().navigate("rules/" + rule.id());

            assertThat(text()).contains(rule.says());
        }
    }

    @Test
    void knowsNoRuleThatIsGone() {
        UI.getCurrent().navigate("rules/GONE-1");

        assertThat(text()).contains("There is nothing here");
    }

    @Test
    void narrowsRulesByWordAndCertainty() {
        open("rules", "q=ice&sure=must");

        assertThat(hrefs())
                .contains("rules/INJ-TEN-5", "rules/PF-6")
                .doesNotContain("rules/POST-9");
        assertThat(text()).contains(" of " + library.rules().size() + " rules");
    }

    @Test
    void listsEverySourceAndCreditsTheArticle() {
        navigate(SourceListView.class);

        assertThat(text()).contains("Mark Fadil, “Massage for Runners”, MASSAGE Magazine.");
        assertThat(library.sources())
                .allSatisfy(source -> assertThat(text()).contains(source.title(), source.taken()));
    }

    private void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundTrip();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> hrefs() {
        return find(Anchor.class, (Component) getCurrentView()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
