package org.palpate.gradebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Builds one CSV file. */
final class CsvTable {

    /** Without it Excel takes UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    private final CSVPrinter printer;

    CsvTable(List<String> header) {
        try {
            printer = new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        row(header);
    }

    void row(List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
