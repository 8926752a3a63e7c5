package org.palpate.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palpate.content.CheckResult.Mark;
import org.palpate.content.CheckResult.Part;

/** Marks answers to knowledge checks. The same answer always gets the same result. */
public final class CheckMarker {

    private CheckMarker() {}

    /**
     * Mark one answer.
     *
     * @throws IllegalArgumentException if the answer is of another kind than the check, or names an
     *     option that the check does not have
     */
    public static CheckResult mark(KnowledgeCheck check, CheckAnswer answer) {
        return switch (check) {
            case KnowledgeCheck.ChooseOne one -> chooseOne(one, chosen(answer, one.options()));
            case KnowledgeCheck.ChooseSeveral several ->
                    chooseSeveral(several, chosen(answer, several.options()));
            case KnowledgeCheck.PutInOrder order -> putInOrder(order, answer);
            case KnowledgeCheck.Match match -> match(match, answer);
            case KnowledgeCheck.FillNumber number -> fillNumber(number, answer);
            case KnowledgeCheck.PointAtStructure point -> pointAt(point, answer);
        };
    }

    private static CheckResult chooseOne(KnowledgeCheck.ChooseOne check, Set<Integer> chosen) {
        if (chosen.size() > 1) {
            throw new IllegalArgumentException("only one option can be chosen");
        }
        boolean right = chosen.stream().anyMatch(option -> check.options().get(option).right());
        return new CheckResult(!chosen.isEmpty(), right ? 1 : 0, parts(check.options(), chosen));
    }

    /**
     * What is chosen wrongly takes away as much as it could; choosing everything is worth nothing.
     */
    private static CheckResult chooseSeveral(
            KnowledgeCheck.ChooseSeveral check, Set<Integer> chosen) {
        List<KnowledgeCheck.Option> options = check.options();
        long right = options.stream().filter(KnowledgeCheck.Option::right).count();
        long found = chosen.stream().filter(option -> options.get(option).right()).count();
        double share =
                (double) found / right
                        - (double) (chosen.size() - found) / (options.size() - right);
        return new CheckResult(
                !chosen.isEmpty(), Math.clamp(share, 0.0, 1.0), parts(options, chosen));
    }

    private static List<Part> parts(List<KnowledgeCheck.Option> options, Set<Integer> chosen) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            KnowledgeCheck.Option option = options.get(i);
            Mark mark;
            if (chosen.contains(i)) {
                mark = option.right() ? Mark.RIGHT : Mark.WRONG;
            } else {
                mark = option.right() ? Mark.MISSED : Mark.LEFT_OUT;
            }
            parts.add(new Part(i, option.text(), mark, option.because()));
        }
        return parts;
    }

    /**
     * The longest run that already stands in a right order counts, less what any order would earn;
     * so the reverse of a strict order is worth nothing.
     */
    private static CheckResult putInOrder(KnowledgeCheck.PutInOrder check, CheckAnswer answer) {
        List<KnowledgeCheck.Item> items = check.items();
        List<Integer> placed =
                switch (answer) {
                    case CheckAnswer.Untouched _ -> List.of();
                    case CheckAnswer.Ordered ordered -> ordered.items();
                    default -> throw wrongKind(check, answer);
                };
        known(placed, items.size());
        int free = (int) widestPlace(items);
        Set<Integer> run = longestRun(items, placed);
        double share = (double) (run.size() - free) / (items.size() - free);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            KnowledgeCheck.Item item = items.get(i);
            Mark mark = run.contains(i) ? Mark.RIGHT : Mark.WRONG;
            parts.add(
                    new Part(
                            i,
                            item.text(),
                            placed.contains(i) ? mark : Mark.MISSED,
                            item.because()));
        }
        return new CheckResult(!placed.isEmpty(), Math.clamp(share, 0.0, 1.0), parts);
    }

    private static long widestPlace(List<KnowledgeCheck.Item> items) {
        return items.stream()
                .collect(Collectors.groupingBy(KnowledgeCheck.Item::place, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** The fewest items would have to move if all others stay: the longest run that never falls. */
    private static Set<Integer> longestRun(List<KnowledgeCheck.Item> items, List<Integer> placed) {
        int[] length = new int[placed.size()];
        int[] before = new int[placed.size()];
        int last = -1;
        for (int i = 0; i < placed.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean rises =
                        items.get(placed.get(j)).place() <= items.get(placed.get(i)).place();
                if (rises && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        Set<Integer> run = new HashSet<>();
        for (int i = last; i >= 0; i = before[i]) {
            run.add(placed.get(i));
        }
        return run;
    }

    private static CheckResult match(KnowledgeCheck.Match check, CheckAnswer answer) {
        Map<Integer, Integer> choices =
                switch (answer) {
                    case CheckAnswer.Untouched _ -> Map.of();
                    case CheckAnswer.Matched matched -> matched.choices();
                    default -> throw wrongKind(check, answer);
                };
        List<KnowledgeCheck.Pair> pairs = check.pairs();
        known(choices.keySet(), pairs.size());
        known(choices.values(), check.choices().size());
        List<Part> parts = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < pairs.size(); i++) {
            KnowledgeCheck.Pair pair = pairs.get(i);
            Integer choice = choices.get(i);
            Mark mark = Mark.MISSED;
            if (choice != null) {
                mark = choice == pair.choice() ? Mark.RIGHT : Mark.WRONG;
            }
            right += mark == Mark.RIGHT ? 1 : 0;
            parts.add(new Part(i, pair.text(), mark, pair.because()));
        }
        return new CheckResult(!choices.isEmpty(), (double) right / pairs.size(), parts);
    }

    private static CheckResult fillNumber(KnowledgeCheck.FillNumber check, CheckAnswer answer) {
        return switch (answer) {
            case CheckAnswer.Untouched _ -> untouched(check.because());
            case CheckAnswer.Filled(double number) -> {
                String text =
                        (number == Math.rint(number) ? Long.toString((long) number) : number)
                                + " "
                                + check.unit();
                if (!Double.isFinite(number)) {
                    throw new IllegalArgumentException(number + " is no number to mark");
                }
                if (check.accepts(number)) {
                    yield single(text, 1, check.because());
                }
                yield single(text, 0, number < check.from() ? check.low() : check.high());
            }
            default -> throw wrongKind(check, answer);
        };
    }

    private static CheckResult pointAt(KnowledgeCheck.PointAtStructure check, CheckAnswer answer) {
        return switch (answer) {
            case CheckAnswer.Untouched _ -> untouched(check.because());
            case CheckAnswer.PointedAt pointed -> {
                String name = pointed.structure().name();
                if (!check.accepts(pointed.structure())) {
                    yield single(name, 0, nearMiss(check, pointed).orElse(check.otherwise()));
                }
                if (check.side() != null && check.side() != pointed.side()) {
                    yield single(
                            name,
                            0.5,
                            "This is the right structure, but the question is about the "
                                    + check.side().name().toLowerCase(Locale.ROOT)
                                    + " side. "
                                    + check.because());
                }
                yield single(name, 1, check.because());
            }
            default -> throw wrongKind(check, answer);
        };
    }

    private static Optional<String> nearMiss(
            KnowledgeCheck.PointAtStructure check, CheckAnswer.PointedAt pointed) {
        return check.near().stream()
                .filter(near -> near.structure().contains(pointed.structure()))
                .map(KnowledgeCheck.NearMiss::because)
                .findFirst();
    }

    private static CheckResult untouched(String because) {
        return new CheckResult(false, 0, List.of(new Part(0, "", Mark.MISSED, because)));
    }

    private static CheckResult single(String text, double share, String because) {
        Mark mark = share == 1 ? Mark.RIGHT : Mark.WRONG;
        return new CheckResult(true, share, List.of(new Part(0, text, mark, because)));
    }

    private static Set<Integer> chosen(CheckAnswer answer, List<KnowledgeCheck.Option> options) {
        return switch (answer) {
            case CheckAnswer.Untouched _ -> Set.of();
            case CheckAnswer.Chosen(Set<Integer> chosen) -> {
                known(chosen, options.size());
                yield chosen;
            }
            default -> throw new IllegalArgumentException("options are chosen, not " + answer);
        };
    }

    private static void known(Collection<Integer> positions, int size) {
        for (int position : positions) {
            if (position < 0 || position >= size) {
                throw new IllegalArgumentException("there is no option " + position);
            }
        }
    }

    private static IllegalArgumentException wrongKind(KnowledgeCheck check, CheckAnswer answer) {
        return new IllegalArgumentException(
                answer.getClass().getSimpleName()
                        + " does not answer "
                        + check.getClass().getSimpleName());
    }
}
