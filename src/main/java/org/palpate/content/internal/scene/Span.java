package org.palpate.content.internal.scene;

import org.palpate.content.yaml.YamlNode;

/** The numbers that a field accepts, ends included; {@code unit} is empty or follows a space. */
record Span(double least, double most, String unit) {

    static Span of(double least, double most) {
        return new Span(least, most, "");
    }

    static Span metres(double least, double most) {
        return new Span(least, most, " metres");
    }

    static Span degrees(double least, double most) {
        return new Span(least, most, " degrees");
    }

    static Span percent(double least, double most) {
        return new Span(least, most, " percent");
    }

    /**
     * The number that is written there.
     *
     * @throws org.palpate.content.yaml.BadInput if it is none or not accepted
     */
    double read(YamlNode node) {
        double number = node.number();
        if (!(number >= least && number <= most)) {
            throw node.bad(
                    "must lie between %s and %s%s, not %s"
                            .formatted(plain(least), plain(most), unit, node.text()));
        }
        return number;
    }

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
