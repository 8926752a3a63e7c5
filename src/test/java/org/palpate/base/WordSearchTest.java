package org.palpate.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class WordSearchTest {

    private static final List<List<String>> TERMS =
            List.of(
                    List.of("Vastus lateralis", "VL", "vastus-lateralis"),
                    List.of("Gastrocnemius"),
                    List.of("Gluteus medius", "glute med"),
                    List.of("Rectus femoris"),
                    List.of("Lateral collateral ligament", "LCL"));

    @Test
    void showsEverythingUntilSomethingIsTyped() {
        assertThat(find("")).hasSize(TERMS.size());
        assertThat(find("  - ")).hasSize(TERMS.size());
    }

    @Test
    void findsPartsOfWordsInAnyOrder() {
        assertThat(find("lat vas")).containsExactly("Vastus lateralis");
        assertThat(find("trocne")).containsExactly("Gastrocnemius");
    }

    @Test
    void findsOtherWordsForATerm() {
        assertThat(find("VL")).containsExactly("Vastus lateralis");
        assertThat(find("glute_med")).containsExactly("Gluteus medius");
        assertThat(find("lcl")).containsExactly("Lateral collateral ligament");
    }

    @Test
    void forgivesOneSlip() {
        assertThat(find("gastrocnemuis")).containsExactly("Gastrocnemius");
        assertThat(find("vstus")).containsExactly("Vastus lateralis");
        assertThat(find("rectuss")).containsExactly("Rectus femoris");
        assertThat(find("Gastróc")).containsExactly("Gastrocnemius");
    }

    @Test
    void forgivesTwoSlipsInALongWordOnly() {
        assertThat(find("gatsrocnemuis")).containsExactly("Gastrocnemius");
        assertThat(find("gsatrocnemuis")).containsExactly("Gastrocnemius");
        assertThat(find("vsstsu")).isEmpty();
        assertThat(WordSearch.distance("soelus", "soleus")).isEqualTo(4);
        assertThat(WordSearch.distance("sol", "sun")).isEqualTo(WordSearch.NO_MATCH);
    }

    @Test
    void putsTheBestMatchFirst() {
        assertThat(find("lateral"))
                .containsExactly("Lateral collateral ligament", "Vastus lateralis");
    }

    @Test
    void findsNothingForNonsense() {
        assertThat(find("xylophone")).isEmpty();
        assertThat(find("vastus xylophone")).isEmpty();
    }

    private static List<String> find(String typed) {
        return WordSearch.find(TERMS, typed, names -> names).stream().map(List::getFirst).toList();
    }
}
