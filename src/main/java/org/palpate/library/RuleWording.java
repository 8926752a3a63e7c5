package org.palpate.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palpate.planner.Aim;
import org.palpate.planner.Ask;
import org.palpate.planner.Certainty;
import org.palpate.planner.Condition;
import org.palpate.planner.FactDefinition;
import org.palpate.planner.Layer;
import org.palpate.planner.Rule;
import org.palpate.planner.RuleRow;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;
import org.palpate.planner.Vocabulary;
import org.palpate.planner.Zone;
import org.palpate.words.PlanWords;

/** What a rule asks for, and when, in plain words. */
public final class RuleWording {

    /**
     * One row of a rule.
     *
     * @param when what has to be so; empty for always
     * @param asks what follows; empty where the rule only informs
     */
    public record Row(List<String> when, List<String> asks) {

        public Row {
            when = List.copyOf(when);
            asks = List.copyOf(asks);
        }
    }

    private static final int SHOWN_TECHNIQUES = 6;

    private final Vocabulary vocabulary;

    public RuleWording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The rows of a rule, each of them once. */
    public List<Row> rows(Rule rule) {
        return rule.rows().stream()
                .filter(row -> !row.asks().isEmpty())
                .map(this::row)
                .distinct()
                .toList();
    }

    /** How certain a rule is, and what that means for marks. */
    public static String certainty(Certainty certainty) {
        return switch (certainty) {
            case MUST -> "A must. Leaving it out costs marks.";
            case GENERALLY -> "Generally so. You do it unless the story gives a reason not to.";
            case CAN -> "A possibility. It never costs you anything to leave it out.";
            case EXPERIMENT -> "Worth a try. What the client has tested decides.";
            case INFO -> "Good to know. It is never marked.";
        };
    }

    /** How strong a rule is where two disagree. */
    public static String strength(Layer layer) {
        return "Line "
                + layer.line()
                + " of "
                + Layer.values().length
                + ", counted from the strongest: "
                + PlanWords.of(layer)
                + ".";
    }

    private Row row(RuleRow row) {
        return new Row(
                row.when().stream().map(this::condition).toList(),
                row.asks().stream().map(this::ask).distinct().toList());
    }

    private String condition(Condition condition) {
        String label = condition.fact().label();
        return switch (condition) {
            case Condition.OneOf(FactDefinition fact, long words) ->
                    label + ": " + words(fact, words);
            case Condition.Within(FactDefinition fact, double from, double to) ->
                    label + ": " + span(fact, from, to);
            case Condition.Touches(FactDefinition _, List<Structure> structures) ->
                    label
                            + ": "
                            + PlanWords.either(
                                    structures.stream()
                                            .map(each -> PlanWords.inner(each.name()))
                                            .toList());
            case Condition.Known(FactDefinition _) -> label + ": told";
            case Condition.Unknown(FactDefinition _) -> label + ": not told";
        };
    }

    private static String words(FactDefinition fact, long words) {
        return PlanWords.either(
                fact.words().stream()
                        .filter(word -> (words & fact.bit(word.id())) != 0)
                        .map(FactDefinition.Word::label)
                        .toList());
    }

    private static String span(FactDefinition fact, double from, double to) {
        String unit = fact.unit().isEmpty() ? "" : " " + fact.unit();
        if (from == to) {
            return number(from) + unit;
        }
        if (to >= fact.highest()) {
            return number(from) + unit + " or more";
        }
        return from <= fact.lowest()
                ? "up to " + number(to) + unit
                : number(from) + " to " + number(to) + unit;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private String ask(Ask ask) {
        return switch (ask) {
            case Ask.Demand demand -> demand(demand);
            case Ask.Advise advise ->
                    switch (advise.severity()) {
                                case REMARK -> "Better not: ";
                                case INAPPROPRIATE -> "Works against the goal: ";
                                case WRONG -> "Against the rule: ";
                                case HARMFUL -> "Harmful: ";
                            }
                            + pattern(advise.pattern());
            case Ask.Withdraw withdraw -> "No longer asked for: " + pattern(withdraw.pattern());
            case Ask.Limit limit ->
                    PlanWords.of(limit.field())
                            + " at most "
                            + limit.field().describe(limit.acceptedTo())
                            + (limit.safeTo() < limit.field().highest()
                                    ? ", unsafe past " + limit.field().describe(limit.safeTo())
                                    : "")
                            + ": "
                            + pattern(limit.pattern());
            case Ask.SetFrequency frequency ->
                    PlanWords.of(frequency.expectation())
                            + ": "
                            + PlanWords.sessions(frequency.from(), frequency.to())
                            + (frequency.safeTo() < 100
                                    ? "; more than " + frequency.safeTo() + " is unsafe"
                                    : "");
            case Ask.BindOrder order ->
                    "Order: "
                            + PlanWords.inner(pattern(order.first()))
                            + " before "
                            + PlanWords.inner(pattern(order.then()));
            case Ask.SetTriage triage ->
                    "What may be done: "
                            + PlanWords.either(
                                    triage.triage().stream().map(PlanWords::of).toList());
            case Ask.SetCategory category ->
                    category.categories().isEmpty()
                            ? "The kind of session is not marked"
                            : "Kind of session: "
                                    + PlanWords.either(
                                            category.categories().stream()
                                                    .map(PlanWords::of)
                                                    .toList());
            case Ask.Derive derive ->
                    "Worked out: "
                            + derive.fact().label()
                            + ": "
                            + words(derive.fact(), derive.words());
        };
    }

    private static String demand(Ask.Demand demand) {
        List<String> names = new ArrayList<>();
        demand.techniques()
                .forEach(technique ->
                        names.add(
                                names.isEmpty()
                                        ? technique.name()
                                        : PlanWords.inner(technique.name())));
        String place = aim(demand.aim(), demand.each());
        String dose =
                demand.bands().stream()
                        .map(PlanWords::askedAmount)
                        .collect(Collectors.joining(" · "));
        return PlanWords.of(demand.expectation())
                + ": "
                + PlanWords.either(names)
                + (place.isEmpty() ? "" : ", " + place)
                + (dose.isEmpty() ? "" : " · " + dose);
    }

    private String pattern(Ask.Pattern pattern) {
        String place = aim(pattern.aim(), false);
        return techniques(pattern.techniques())
                + (place.isEmpty() ? "" : ", " + place)
                + (pattern.dosed() == null
                        ? ""
                        : ", "
                                + PlanWords.of(pattern.dosed()).toLowerCase(Locale.ROOT)
                                + " above "
                                + pattern.dosed().describe(Math.max(pattern.above(), 1)));
    }

    /** Some techniques by their names; of many the first ones. */
    private String techniques(BitSet indexes) {
        List<Technique> all = vocabulary.techniques();
        List<String> names = indexes.stream().mapToObj(index -> all.get(index).name()).toList();
        if (names.size() == all.size()) {
            return "Anything";
        }
        if (names.size() > SHOWN_TECHNIQUES) {
            String first =
                    names.stream()
                            .limit(SHOWN_TECHNIQUES - 1L)
                            .map(PlanWords::inner)
                            .collect(Collectors.joining(", "));
            return PlanWords.capital(first)
                    + " and "
                    + (names.size() - SHOWN_TECHNIQUES + 1)
                    + " more";
        }
        return PlanWords.capital(PlanWords.either(names.stream().map(PlanWords::inner).toList()));
    }

    private static String aim(Aim aim, boolean each) {
        List<String> places = aim.places().stream().map(RuleWording::place).distinct().toList();
        if (places.isEmpty()) {
            return "";
        }
        String words =
                each && places.size() > 1 ? "each of " + all(places) : PlanWords.either(places);
        String side =
                aim.side() != null
                        ? ", " + PlanWords.of(aim.side()).toLowerCase(Locale.ROOT)
                        : aim.injuredSide() ? " on the injured side" : "";
        return words
                + side
                + (aim.zone() == Zone.WHOLE
                        ? ""
                        : ", " + PlanWords.inner(PlanWords.of(aim.zone())));
    }

    private static String all(List<String> words) {
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static String place(Aim.Place place) {
        return switch (place) {
            case Aim.Place.Named(Structure structure) -> PlanWords.inner(structure.name());
            case Aim.Place.Told(Aim.Role role, List<Structure> among) ->
                    role(role)
                            + (among.isEmpty()
                                    ? ""
                                    : " ("
                                            + PlanWords.either(
                                                    among.stream()
                                                            .map(each ->
                                                                    PlanWords.inner(each.name()))
                                                            .toList())
                                            + ")");
        };
    }

    private static String role(Aim.Role role) {
        return switch (role) {
            case INJURED -> "what is injured";
            case INJURED_MUSCLES -> "the muscles that pull on the injured tendon";
            case INJURED_FLANKS -> "the muscles to either side of the injured ligament";
            case INJURED_SURROUNDINGS -> "the injured muscle and its neighbors";
            case TIGHT -> "what is tight";
            case TRIGGER_POINTS -> "the trigger points";
            case SORE -> "where the client aches";
            case LEAVE_OUT -> "the places to leave out";
        };
    }
}
