package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class RosterReaderTest {

    private static final RosterEntry MAYA = new RosterEntry(2, "Maya Okafor", "maya@example.org");

    @Test
    void readsNamesAndAddressesBelowHeadings() {
        assertThat(RosterReader.read("Name,E-mail\nMaya Okafor,maya@example.org\n"))
                .containsExactly(MAYA);
    }

    @Test
    void takesHeadingsInAnyOrderAmongOthers() {
        assertThat(RosterReader.read("Group,EMAIL,Full name\nB,maya@example.org,Maya Okafor\n"))
                .containsExactly(MAYA);
    }

    @Test
    void readsSemicolonsAndTabs() {
        assertThat(RosterReader.read("Name;Username\nMaya Okafor;maya\n"))
                .containsExactly(new RosterEntry(2, "Maya Okafor", "maya"));
        assertThat(RosterReader.read("Name\tLogin\nMaya Okafor\tmaya\n"))
                .containsExactly(new RosterEntry(2, "Maya Okafor", "maya"));
    }

    @Test
    void skipsTheMarkThatSpreadsheetsPutInFront() {
        assertThat(RosterReader.read("\uFEFFName,E-mail\r\nMaya Okafor,maya@example.org\r\n"))
                .containsExactly(MAYA);
    }

    @Test
    void readsQuotedNamesWithCommas() {
        assertThat(RosterReader.read("\"Okafor, Maya\",maya@example.org"))
                .containsExactly(new RosterEntry(1, "Okafor, Maya", "maya@example.org"));
    }

    @Test
    void findsTheAddressWithoutHeadings() {
        assertThat(RosterReader.read("maya@example.org,Maya\nBen Fischer,ben\nnoah"))
                .containsExactly(
                        new RosterEntry(1, "Maya", "maya@example.org"),
                        new RosterEntry(2, "Ben Fischer", "ben"),
                        new RosterEntry(3, "", "noah"));
    }

    @Test
    void countsEmptyLinesSoThatNumbersMatchTheFile() {
        assertThat(RosterReader.read("Name,E-mail\n\n,,\nMaya Okafor,maya@example.org\n"))
                .containsExactly(new RosterEntry(4, "Maya Okafor", "maya@example.org"));
    }

    @Test
    void keepsALineWithoutALogin() {
        assertThat(RosterReader.read("Name,E-mail\nMaya Okafor\n"))
                .containsExactly(new RosterEntry(2, "Maya Okafor", ""));
    }

    @Test
    void countsLinesOfTheFileWhereAFieldRunsOverSeveral() {
        assertThat(
                        RosterReader.read(
                                "Name,E-mail\n\"Ben\nFischer\",ben\nMaya Okafor,maya@example.org"))
                .containsExactly(
                        new RosterEntry(2, "Ben\nFischer", "ben"),
                        new RosterEntry(4, "Maya Okafor", "maya@example.org"));
    }

    @Test
    void looksForTheSeparatorOutsideOfQuotationMarks() {
        assertThat(RosterReader.read("\"Okafor; Maya\",maya@example.org"))
                .containsExactly(new RosterEntry(1, "Okafor; Maya", "maya@example.org"));
    }

    @Test
    void skipsTheLineInWhichSpreadsheetsNameTheSeparator() {
        assertThat(RosterReader.read("sep=;\nName;E-mail\nMaya Okafor;maya@example.org"))
                .containsExactly(new RosterEntry(3, "Maya Okafor", "maya@example.org"));
    }

    @Test
    void putsGivenAndFamilyNamesTogether() {
        assertThat(
                        RosterReader.read(
                                "Last name,First name,E-mail address\nOkafor,Maya,maya@example.org"))
                .containsExactly(MAYA);
        assertThat(RosterReader.read("Maya,Okafor,maya@example.org"))
                .containsExactly(new RosterEntry(1, "Maya Okafor", "maya@example.org"));
    }

    @Test
    void takesTheUserNameWhereTheAddressIsMissing() {
        assertThat(
                        RosterReader.read(
                                "Name,E-mail,User name\nMaya Okafor,maya@example.org,maya\n"
                                        + "Ben Fischer,,ben"))
                .containsExactly(MAYA, new RosterEntry(3, "Ben Fischer", "ben"));
    }

    @Test
    void takesTheLastFieldThatIsFilledInWithoutHeadings() {
        assertThat(RosterReader.read("Ben Fischer,ben,,"))
                .containsExactly(new RosterEntry(1, "Ben Fischer", "ben"));
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() {
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> RosterReader.read("Name,E-mail\n\"Maya,maya@example.org\n"))
                .withMessageContaining("line 2")
                .withMessageContaining("quotation mark");
    }

    @Test
    void refusesMoreLinesThanAClassCanHave() {
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> RosterReader.read("a,b\n".repeat(2_001)))
                .withMessageContaining("2000");
    }
}
