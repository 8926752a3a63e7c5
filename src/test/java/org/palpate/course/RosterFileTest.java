package org.palpate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class RosterFileTest {

    private static final String TEXT = "Name;E-mail\nJürgen Müller;jm@example.org";

    @Test
    void readsWhatSpreadsheetsWrite() {
        assertThat(RosterFile.textOf(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(RosterFile.textOf(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(TEXT);
        assertThat(RosterFile.textOf(TEXT.getBytes(StandardCharsets.UTF_16))).isEqualTo(TEXT);
    }

    @Test
    void refusesAWorkbook() {
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> RosterFile.textOf(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .withMessageContaining("Save the sheet as CSV");
    }
}
