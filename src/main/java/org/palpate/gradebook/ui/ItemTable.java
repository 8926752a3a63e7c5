package org.palpate.gradebook.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import org.palpate.content.LessonPart;
import org.palpate.gradebook.CaseFigures;
import org.palpate.gradebook.CheckFigures;
import org.palpate.gradebook.ItemFigures;
import org.palpate.gradebook.StatisticsReport;
import org.palpate.gradebook.TestFigures;
import org.palpate.gradebook.statistics.ItemStatistics;
import org.palpate.gradebook.statistics.Support;
import org.palpate.gradebook.ui.FigureTable.Column;
import org.palpate.gradebook.ui.FigureTable.Figure;

/** One line for every item: how hard it was and how well it tells the strong from the weak. */
final class ItemTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Item", ""),
                    new Column("n", "Attempts or answers behind mean and unsafe"),
                    new Column("Mean", "Mean score over all these attempts"),
                    new Column("Unsafe", "Share of the plans that can hurt the client"),
                    new Column("Facility", "Mean score of those who did every item"),
                    new Column("SD", "Standard deviation of their scores"),
                    new Column(
                            "Guess",
                            "What pure guessing earns on average, worked out from the kind of"
                                    + " question; taken as 0 for a number or a plan, and a dash"
                                    + " where a picture is pointed at, as nobody can tell"),
                    new Column(
                            "Weight",
                            "Intended weight → the weight it really has in the spread of the"
                                    + " totals; “negative” where those who are good at the rest"
                                    + " are worse at it"),
                    new Column(
                            "Discrimination", "Correlation with the rest of the test, times 100"),
                    new Column(
                            "Efficiency",
                            "Its covariance with the rest against the highest possible, times 100;"
                                    + " weak below 15"),
                    new Column("Behind it", ""));

    ItemTable(TestFigures test, StatisticsReport report, ElementLabels labels) {
        FigureTable table = new FigureTable("Items of " + test.title(), COLUMNS);
        int number = 1;
        for (ItemFigures item : test.items()) {
            table.row(
                    name(number++, item),
                    figures(item, report),
                    switch (item) {
                        case CaseFigures each ->
                                new AttemptsButton(each.title(), each.attempts(), report.sources());
                        case CheckFigures each -> new AnswersButton(each, labels);
                    });
        }
        Span note =
                new Span(
                        "Figures marked “few” rest on too few attempts: a rate needs "
                                + Support.RATE
                                + ", weights and discrimination need "
                                + Support.DISCRIMINATION
                                + ".");
        note.addClassName("muted");
        getContent().add(table.explained(), note);
    }

    private static Component name(int number, ItemFigures item) {
        Span title = new Span(number + ". " + item.title());
        Div name = new Div(title);
        name.addClassName("element-name");
        switch (item) {
            case CaseFigures figures ->
                    name.add(
                            kind(
                                    figures.versions() > 1
                                            ? "Case, graded by "
                                                    + figures.versions()
                                                    + " versions of the rules"
                                            : "Case"));
            case CheckFigures figures -> {
                Span kind = kind("Question");
                LessonPart part = figures.part();
                if (part != null) {
                    kind.add(new Span(" in "), TeachAgainPanel.link(part));
                }
                name.add(kind);
            }
        }
        ItemStatistics statistics = item.item();
        if (statistics != null) {
            flag(name, statistics);
        }
        return name;
    }

    private static Span kind(String words) {
        Span kind = new Span(words);
        kind.addClassName("muted");
        return kind;
    }

    private static void flag(Div name, ItemStatistics item) {
        if (item.keyQuestioned()) {
            name.add(new StatusChip("remark", "Key under question", "caution"));
        }
        if (item.attempts() >= Support.DISCRIMINATION && item.isWeak()) {
            name.add(
                    new StatusChip(
                            "against-rule",
                            item.negativeCovariance()
                                    ? "Runs against the others"
                                    : "Hardly discriminates",
                            "caution"));
        }
    }

    private static List<Figure> figures(ItemFigures figures, StatisticsReport report) {
        ItemStatistics item = figures.item();
        int n = figures.size();
        int students = item == null ? 0 : item.attempts();
        boolean rough = students < Support.DISCRIMINATION;
        return List.of(
                Figure.of(Integer.toString(n)),
                few(GradeWords.percent(figures.mean(), "–"), n < Support.RATE),
                unsafe(figures, report),
                few(percent(item == null ? null : item.facility()), students < Support.RATE),
                few(percent(item == null ? null : item.deviation()), students < Support.RATE),
                Figure.of(GradeWords.percent(figures.guess(), "–")),
                few(weight(item), rough),
                few(GradeWords.number(item == null ? null : item.discrimination()), rough),
                few(GradeWords.number(item == null ? null : item.efficiency()), rough));
    }

    private static Figure unsafe(ItemFigures figures, StatisticsReport report) {
        return switch (figures) {
            case CheckFigures _ -> Figure.of("–");
            case CaseFigures each -> CaseTable.unsafe(each, report);
        };
    }

    /** A dash is no figure that could rest on too few. */
    private static Figure few(String text, boolean few) {
        return Figure.faint(text, few && !text.equals("–"));
    }

    private static String weight(@Nullable ItemStatistics item) {
        if (item == null) {
            return "–";
        }
        String effective = item.negativeCovariance() ? "negative" : percent(item.effectiveWeight());
        return percent(item.intendedWeight()) + " → " + effective;
    }

    private static String percent(@Nullable Double value) {
        return value == null ? "–" : GradeWords.number(value) + " %";
    }
}
