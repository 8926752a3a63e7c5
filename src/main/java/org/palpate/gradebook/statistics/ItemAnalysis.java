package org.palpate.gradebook.statistics;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The classical statistics of a test and its items, by the formulas that Moodle uses.
 *
 * @param items in the order of the table
 */
public record ItemAnalysis(TestStatistics test, List<ItemStatistics> items) {

    public ItemAnalysis {
        items = List.copyOf(items);
    }

    /** Analyze a table of marks. */
    public static ItemAnalysis of(MarkTable table) {
        double[] totals = table.totals();
        double allMarks = table.mostMarks().stream().mapToDouble(Double::doubleValue).sum();
        double rootsOfCovariance = 0;
        for (int i = 0; i < table.items(); i++) {
            rootsOfCovariance += rootOfCovariance(table.item(i), totals);
        }
        List<ItemStatistics> items = new ArrayList<>();
        for (int i = 0; i < table.items(); i++) {
            items.add(
                    item(
                            table.item(i),
                            totals,
                            table.mostMarks().get(i),
                            allMarks,
                            rootsOfCovariance));
        }
        return new ItemAnalysis(test(table, totals, allMarks), items);
    }

    private static ItemStatistics item(
            double[] marks, double[] totals, double most, double allMarks, double roots) {
        int attempts = marks.length;
        double intended = 100 * most / allMarks;
        Double facility = attempts == 0 ? null : 100 * Spread.mean(marks) / most;
        if (attempts < 2) {
            return new ItemStatistics(
                    attempts, facility, null, intended, null, false, null, null, false);
        }
        double[] rest = Spread.difference(totals, marks);
        boolean negative = isNegative(marks, totals);
        Double effective =
                negative || roots == 0 ? null : 100 * rootOfCovariance(marks, totals) / roots;
        return new ItemStatistics(
                attempts,
                facility,
                100 * Math.sqrt(Spread.variance(marks)) / most,
                intended,
                effective,
                negative,
                percent(Spread.correlation(marks, rest)),
                efficiency(marks, rest),
                isKeyQuestioned(marks, totals));
    }

    private static boolean isKeyQuestioned(double[] marks, double[] totals) {
        double lowest = Best.lowest(totals);
        int best = 0;
        int missed = 0;
        for (int i = 0; i < marks.length; i++) {
            if (totals[i] >= lowest) {
                best++;
                missed += marks[i] <= 0 ? 1 : 0;
            }
        }
        return Best.questions(missed, best);
    }

    private static @Nullable Double efficiency(double[] marks, double[] rest) {
        if (Spread.isLevel(marks) || Spread.isLevel(rest)) {
            return null;
        }
        return 100 * Spread.covariance(marks, rest) / Spread.highestCovariance(marks, rest);
    }

    private static double rootOfCovariance(double[] marks, double[] totals) {
        if (marks.length < 2 || Spread.isLevel(marks) || isNegative(marks, totals)) {
            return 0;
        }
        return Math.sqrt(Spread.covariance(marks, totals));
    }

    private static boolean isNegative(double[] marks, double[] totals) {
        return !Spread.isLevel(marks)
                && !Spread.isLevel(totals)
                && Spread.covariance(marks, totals) < 0;
    }

    private static TestStatistics test(MarkTable table, double[] totals, double allMarks) {
        int size = totals.length;
        Double mean = size == 0 ? null : Spread.mean(totals);
        Double meanShare = mean == null || allMarks == 0 ? null : 100 * mean / allMarks;
        if (size < 2 || Spread.isLevel(totals)) {
            Double level = size < 2 ? null : 0.0;
            return new TestStatistics(
                    size, mean, meanShare, level, level, null, null, null, null, null);
        }
        double k2 = Spread.variance(totals);
        double deviation = Math.sqrt(k2);
        Double consistency = consistency(table, k2);
        Double errorRatio = consistency == null ? null : 100 * Math.sqrt(1 - consistency / 100);
        return new TestStatistics(
                size,
                mean,
                meanShare,
                deviation,
                100 * deviation / allMarks,
                skewness(totals, k2),
                kurtosis(totals, k2),
                consistency,
                errorRatio,
                errorRatio == null ? null : errorRatio * deviation / 100);
    }

    private static @Nullable Double skewness(double[] totals, double k2) {
        double s = totals.length;
        if (s < 3) {
            return null;
        }
        double k3 = s * s * Spread.centralMoment(totals, 3) / ((s - 1) * (s - 2));
        return k3 / Math.pow(k2, 1.5);
    }

    private static @Nullable Double kurtosis(double[] totals, double k2) {
        double s = totals.length;
        if (s < 4) {
            return null;
        }
        double m2 = Spread.centralMoment(totals, 2);
        double m4 = Spread.centralMoment(totals, 4);
        double k4 = s * s * ((s + 1) * m4 - 3 * (s - 1) * m2 * m2) / ((s - 1) * (s - 2) * (s - 3));
        return k4 / (k2 * k2);
    }

    private static @Nullable Double consistency(MarkTable table, double k2) {
        int items = table.items();
        if (items < 2) {
            return null;
        }
        double ofItems = 0;
        for (int i = 0; i < items; i++) {
            ofItems += Spread.variance(table.item(i));
        }
        return 100.0 * items / (items - 1) * (1 - ofItems / k2);
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : 100 * share;
    }
}
