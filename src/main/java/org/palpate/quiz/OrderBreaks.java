package org.palpate.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the orders that a step breaks in one line, and reads them back. */
final class OrderBreaks {

    private OrderBreaks() {}

    static String write(List<OrderBreak> breaks) {
        return breaks.stream()
                .map(each -> each.other() + "=" + each.rule())
                .collect(Collectors.joining(" "));
    }

    static List<OrderBreak> read(String line) {
        return line.isEmpty()
                ? List.of()
                : Stream.of(line.split(" ")).map(OrderBreaks::readOne).toList();
    }

    private static OrderBreak readOne(String pair) {
        int sign = pair.indexOf('=');
        return new OrderBreak(Integer.parseInt(pair.substring(0, sign)), pair.substring(sign + 1));
    }
}
