package org.palpate.course;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a roster file, in whichever encoding a spreadsheet wrote it. */
public final class RosterFile {

    /** What spreadsheets on Windows write where they do not write Unicode. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private RosterFile() {}

    /**
     * Answers the text.
     *
     * @throws ClassRefused if the file is no text
     */
    public static String textOf(byte[] bytes) {
        String text = decoded(bytes);
        if (text.startsWith("PK") || text.indexOf('\0') >= 0) {
            throw new ClassRefused(
                    "This file is no CSV file. Save the sheet as CSV and choose that file.");
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException noUnicode) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
