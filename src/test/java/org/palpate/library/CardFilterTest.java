package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class CardFilterTest {

    @Test
    void comesBackFromTheAddressAsItWasWritten() {
        CardFilter filter =
                CardFilter.ALL
                        .typed("glute med")
                        .with(CardFacet.INJURY, "runners-knee")
                        .with(CardFacet.STRUCTURE, "vastus-medialis")
                        .with(CardFacet.TOOL, "foam-roller");

        assertThat(read(filter.parameters())).isEqualTo(filter);
    }

    @Test
    void writesTheParametersInOneOrder() {
        CardFilter filter =
                CardFilter.ALL
                        .with(CardFacet.POSITION, "prone")
                        .with(CardFacet.CATEGORY, "general")
                        .typed(" calf ");

        assertThat(filter.parameters().toString())
                .isEqualTo("{q=calf, category=general, position=prone}");
    }

    @Test
    void takesAFacetAwayAndLeavesTheOthers() {
        CardFilter filter =
                CardFilter.ALL.with(CardFacet.KIND, "cold").with(CardFacet.REGION, "knee");

        assertThat(filter.without(CardFacet.KIND).parameters()).isEqualTo(Map.of("region", "knee"));
        assertThat(filter.without(CardFacet.KIND).without(CardFacet.REGION))
                .isEqualTo(CardFilter.ALL);
    }

    @Test
    void ignoresWhatIsEmptyOrNotItsOwn() {
        assertThat(read(Map.of("q", "  ", "injury", "", "page", "3")).isEmpty()).isTrue();
        assertThat(CardFilter.of(Map.of("injury", List.of("itb", "plantar"))).parameters())
                .isEqualTo(Map.of("injury", "itb"));
    }

    private static CardFilter read(Map<String, String> parameters) {
        Map<String, List<String>> lists = new HashMap<>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        return CardFilter.of(lists);
    }
}
