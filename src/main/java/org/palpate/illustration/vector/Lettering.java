package org.palpate.illustration.vector;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rounded letters drawn by a pen, so that words on a picture need no font and look the same on
 * every machine.
 */
final class Lettering {

    /** Units of the alphabet to the size of a letter. */
    private static final double UNIT = .07;

    private static final double PEN = 1.35;
    private static final double HALO = 5;
    private static final double GAP = 2.3;
    private static final double SPACE = 3.2;
    private static final double CAPITAL = 10;

    /**
     * A letter, its width and its pen strokes a line; y runs down from the height of capitals at 0
     * to the foot at 10. M starts, L draws straight, Q bends by one handle, E is an ellipse.
     */
    private static final String ALPHABET =
            """
            a 6 E 3 6.5 3 3.5 M 6 3 L 6 10
            b 6 M 0 0 L 0 10 E 3 6.5 3 3.5
            c 5.6 M 5.6 4.6 Q 4.8 3 3 3 Q 0 3 0 6.5 Q 0 10 3 10 Q 4.8 10 5.6 8.4
            d 6 E 3 6.5 3 3.5 M 6 0 L 6 10
            e 6 M 0 6.5 L 6 6.5 Q 6 3 3 3 Q 0 3 0 6.5 Q 0 10 3.2 10 Q 5 10 5.8 8.6
            f 3.8 M 4 .3 Q 1.5 -.4 1.5 2.5 L 1.5 10 M 0 3 L 3.6 3
            g 6 E 3 6.5 3 3.5 M 6 3 L 6 10.5 Q 6 13.2 3 13.2 Q 1.2 13.2 .5 12.2
            h 5.5 M 0 0 L 0 10 M 0 6 Q .2 3 3 3 Q 5.5 3 5.5 6 L 5.5 10
            i .6 M .3 3 L .3 10 M .3 .5 L .3 .6
            j 1.5 M 1.5 3 L 1.5 11.5 Q 1.5 13.2 0 13.1 M 1.5 .5 L 1.5 .6
            k 5.2 M 0 0 L 0 10 M 5 3 L 0 7.4 M 2 5.8 L 5.2 10
            l .6 M .3 0 L .3 10
            m 9 M 0 3 L 0 10 M 0 6 Q .2 3 2.5 3 Q 4.5 3 4.5 6 L 4.5 10 M 4.5 6 Q 4.7 3 7 3 Q 9 3 9 6 L 9 10
            n 5.5 M 0 3 L 0 10 M 0 6 Q .2 3 3 3 Q 5.5 3 5.5 6 L 5.5 10
            o 6.2 E 3.1 6.5 3.1 3.5
            p 6 M 0 3 L 0 13 E 3 6.5 3 3.5
            q 6 E 3 6.5 3 3.5 M 6 3 L 6 13
            r 3.2 M 0 3 L 0 10 M 0 6 Q .3 3 3.2 3.1
            s 5.2 M 5 4.4 Q 4.4 3 2.6 3 Q .3 3 .3 4.8 Q .3 6.2 2.7 6.5 Q 5.2 6.8 5.2 8.2 Q 5.2 10 2.7 10 Q .6 10 0 8.5
            t 3.8 M 1.5 .8 L 1.5 8 Q 1.5 10 3.8 9.8 M 0 3 L 3.6 3
            u 5.5 M 0 3 L 0 7 Q 0 10 2.6 10 Q 5.3 10 5.5 7 M 5.5 3 L 5.5 10
            v 5.4 M 0 3 L 2.7 10 L 5.4 3
            w 8.8 M 0 3 L 2.2 10 L 4.4 3.4 L 6.6 10 L 8.8 3
            x 5 M 0 3 L 5 10 M 5 3 L 0 10
            y 5.6 M 0 3 L 2.9 9.8 M 5.6 3 L 2.4 11.4 Q 1.7 13.2 .2 13
            z 5.2 M .2 3 L 5 3 L 0 10 L 5.2 10
            A 7.4 M 0 10 L 3.7 0 L 7.4 10 M 1.3 6.6 L 6.1 6.6
            B 6.4 M 0 0 L 0 10 L 3.6 10 Q 6.4 10 6.4 7.3 Q 6.4 4.7 3.4 4.7 L 0 4.7 M 3.4 4.7 Q 5.8 4.7 5.8 2.3 Q 5.8 0 3.2 0 L 0 0
            C 7.4 M 7.4 2.3 Q 6.4 0 4 0 Q 0 0 0 5 Q 0 10 4 10 Q 6.4 10 7.4 7.7
            D 7 M 0 0 L 0 10 L 3 10 Q 7 10 7 5 Q 7 0 3 0 L 0 0
            E 5.8 M 5.6 0 L 0 0 L 0 10 L 5.8 10 M 0 4.8 L 4.8 4.8
            F 5.6 M 5.6 0 L 0 0 L 0 10 M 0 4.8 L 4.6 4.8
            G 7.4 M 7.2 2.2 Q 6.3 0 4 0 Q 0 0 0 5 Q 0 10 4 10 Q 7.4 10 7.4 5.6 L 4.4 5.6
            H 6.6 M 0 0 L 0 10 M 6.6 0 L 6.6 10 M 0 4.8 L 6.6 4.8
            I .6 M .3 0 L .3 10
            J 4 M 4 0 L 4 7 Q 4 10 2 10 Q .4 10 0 8.4
            K 6.4 M 0 0 L 0 10 M 6 0 L 0 6 M 2.3 3.9 L 6.4 10
            L 5.2 M 0 0 L 0 10 L 5.2 10
            M 8.4 M 0 10 L 0 0 L 4.2 7 L 8.4 0 L 8.4 10
            N 6.6 M 0 10 L 0 0 L 6.6 10 L 6.6 0
            O 8.2 E 4.1 5 4.1 5
            P 6.2 M 0 10 L 0 0 L 3.4 0 Q 6.2 0 6.2 2.8 Q 6.2 5.6 3.4 5.6 L 0 5.6
            Q 8.2 E 4.1 5 4.1 5 M 5 7.6 L 8 10.6
            R 6.4 M 0 10 L 0 0 L 3.4 0 Q 6.2 0 6.2 2.8 Q 6.2 5.6 3.4 5.6 L 0 5.6 M 3.2 5.6 L 6.4 10
            S 6.2 M 5.8 1.9 Q 5.2 0 3.1 0 Q .4 0 .4 2.5 Q .4 4.3 3.2 4.9 Q 6.2 5.5 6.2 7.5 Q 6.2 10 3.2 10 Q .7 10 0 7.9
            T 7 M 0 0 L 7 0 M 3.5 0 L 3.5 10
            U 6.6 M 0 0 L 0 6.5 Q 0 10 3.3 10 Q 6.6 10 6.6 6.5 L 6.6 0
            V 7.2 M 0 0 L 3.6 10 L 7.2 0
            W 10.4 M 0 0 L 2.6 10 L 5.2 .6 L 7.8 10 L 10.4 0
            X 6.4 M 0 0 L 6.4 10 M 6.4 0 L 0 10
            Y 6.8 M 0 0 L 3.4 5 L 6.8 0 M 3.4 5 L 3.4 10
            Z 6.4 M .2 0 L 6.2 0 L 0 10 L 6.4 10
            0 5.8 E 2.9 5 2.9 5
            1 3 M .2 2 L 2.6 0 L 2.6 10
            2 5.8 M .2 2.6 Q .5 0 3 0 Q 5.7 0 5.7 2.6 Q 5.7 4.2 3.6 6.2 L 0 10 L 5.8 10
            3 5.8 M .3 1.8 Q 1 0 2.9 0 Q 5.4 0 5.4 2.4 Q 5.4 4.7 2.4 4.7 Q 5.8 4.7 5.8 7.3 Q 5.8 10 2.9 10 Q .7 10 0 7.9
            4 6 M 4.4 10 L 4.4 0 L 0 7 L 6 7
            5 5.7 M 5.2 0 L .9 0 L .5 4.6 Q 1.4 3.7 2.9 3.7 Q 5.7 3.7 5.7 6.8 Q 5.7 10 2.8 10 Q .7 10 0 8.2
            6 5.8 M 5.2 1.5 Q 4.5 0 3 0 Q 0 0 0 6.2 E 2.9 6.8 2.9 3.2
            7 5.8 M 0 0 L 5.8 0 L 2 10
            8 5.8 E 2.9 2.4 2.4 2.4 E 2.9 7.4 2.9 2.6
            9 5.8 E 2.9 3.2 2.9 3.2 M 5.8 3.8 Q 5.8 10 2.8 10 Q 1.3 10 .6 8.5
            - 3 M 0 6 L 3 6
            , .8 M .7 9.6 L 0 11.6
            . .6 M .3 9.8 L .3 9.9
            ' .6 M .3 0 L .3 2.2
            ( 2 M 2 -.6 Q -.8 5.4 2 11.4
            ) 2 M 0 -.6 Q 2.8 5.4 0 11.4
            / 4 M 0 11 L 4 -.6
            : .6 M .3 4.4 L .3 4.5 M .3 9.8 L .3 9.9
            + 5 M 0 6 L 5 6 M 2.5 3.5 L 2.5 8.5
            ° 2.8 E 1.4 1.4 1.4 1.4
            """;

    private static final Map<Character, Glyph> GLYPHS = glyphs();

    /** Stands for a letter the alphabet lacks. */
    private static final Glyph UNKNOWN = glyph("5 M 0 0 L 5 0 L 5 10 L 0 10 L 0 0".split(" "), 0);

    private record Glyph(double width, Path2D strokes) {}

    private Lettering() {}

    /** Whether each letter of the words can be drawn. */
    static boolean knows(String words) {
        return words.chars().allMatch(c -> c == ' ' || GLYPHS.containsKey((char) c));
    }

    /** Paints words around the middle of a label, on a white halo. */
    static void paint(Graphics2D canvas, Label label) {
        Path2D words = words(label);
        double pen = PEN * UNIT * label.size();
        canvas.setStroke(stroke(pen + HALO * label.size() / 24));
        canvas.setColor(new Color(Marks.HALO_COLOUR));
        canvas.draw(words);
        canvas.setStroke(stroke(pen));
        canvas.setColor(new Color(Marks.WORD_COLOUR));
        canvas.draw(words);
    }

    private static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Path2D words(Label label) {
        double unit = UNIT * label.size();
        Path2D words = new Path2D.Double();
        double at = 0;
        for (char c : label.text().toCharArray()) {
            if (c == ' ') {
                at += SPACE;
                continue;
            }
            Glyph glyph = GLYPHS.getOrDefault(c, UNKNOWN);
            words.append(
                    glyph.strokes().getPathIterator(AffineTransform.getTranslateInstance(at, 0)),
                    false);
            at += glyph.width() + GAP;
        }
        AffineTransform place = AffineTransform.getTranslateInstance(label.x(), label.y());
        place.scale(unit, unit);
        place.translate(-(at - GAP) / 2, -CAPITAL / 2);
        words.transform(place);
        return words;
    }

    private static Map<Character, Glyph> glyphs() {
        Map<Character, Glyph> glyphs = new TreeMap<>();
        ALPHABET.lines().forEach(line -> glyphs.put(line.charAt(0), glyph(line.split(" "), 1)));
        return glyphs;
    }

    private static Glyph glyph(String[] words, int start) {
        Path2D path = new Path2D.Double();
        int i = start + 1;
        while (i < words.length) {
            String command = words[i];
            int count = command.equals("E") || command.equals("Q") ? 4 : 2;
            double[] n = new double[count];
            for (int k = 0; k < count; k++) {
                n[k] = Double.parseDouble(words[i + 1 + k]);
            }
            switch (command) {
                case "M" -> path.moveTo(n[0], n[1]);
                case "L" -> path.lineTo(n[0], n[1]);
                case "Q" -> path.quadTo(n[0], n[1], n[2], n[3]);
                default ->
                        path.append(
                                new Ellipse2D.Double(n[0] - n[2], n[1] - n[3], 2 * n[2], 2 * n[3]),
                                false);
            }
            i += 1 + count;
        }
        return new Glyph(Double.parseDouble(words[start]), path);
    }
}
