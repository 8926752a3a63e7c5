package org.palpate.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text in which the words that were looked for are marked. */
public record MarkedText(List<Piece> pieces) {

    /** A stretch of text, marked as a whole or not at all. */
    public record Piece(String text, boolean marked) {}

    static final char OPENS = '\u0002';
    static final char CLOSES = '\u0003';

    private static final String LEFT_OUT = "… ";

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /** Reads a text in which marked words stand between two control characters. */
    static MarkedText of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int opens = text.indexOf(OPENS, at);
            int closes = opens < 0 ? -1 : text.indexOf(CLOSES, opens);
            if (closes < 0) {
                pieces.add(new Piece(text.substring(at), false));
                break;
            }
            if (opens > at) {
                pieces.add(new Piece(text.substring(at, opens), false));
            }
            pieces.add(new Piece(text.substring(opens + 1, closes), true));
            at = closes + 1;
        }
        return new MarkedText(pieces);
    }

    /** The same text, cut at word ends around its first mark where it is longer than that. */
    MarkedText around(int length) {
        if (plain().length() <= length) {
            return this;
        }
        int mark = 0;
        while (mark < pieces.size() && !pieces.get(mark).marked()) {
            mark++;
        }
        List<Piece> kept = new ArrayList<>();
        int left = length;
        boolean cutBefore = mark > 0 && mark < pieces.size();
        for (int i = cutBefore ? mark - 1 : 0; i < pieces.size() && left > 0; i++) {
            Piece piece = pieces.get(i);
            String text = piece.text();
            if (cutBefore && i == mark - 1) {
                text = lastWords(text, length / 3);
            } else if (text.length() > left) {
                text = firstWords(text, left);
            }
            kept.add(new Piece(text, piece.marked()));
            left -= text.length();
        }
        return new MarkedText(kept);
    }

    private static String lastWords(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int from = text.indexOf(' ', text.length() - length);
        return LEFT_OUT + (from < 0 ? "" : text.substring(from + 1));
    }

    private static String firstWords(String text, int length) {
        int to = text.lastIndexOf(' ', length);
        return (to <= 0 ? "" : text.substring(0, to)) + " …";
    }

    /** The text without its marks. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The marked words in their order. */
    public List<String> marks() {
        return pieces.stream().filter(Piece::marked).map(Piece::text).toList();
    }
}
