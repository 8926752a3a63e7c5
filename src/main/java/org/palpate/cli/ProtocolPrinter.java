package org.palpate.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.palpate.content.ContentLibrary;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.Decision;
import org.palpate.planner.DoseBand;
import org.palpate.planner.DoseField;
import org.palpate.planner.ExpectedStep;
import org.palpate.planner.Frequency;
import org.palpate.planner.Phase;
import org.palpate.planner.Protocol;
import org.palpate.planner.Rule;
import org.palpate.planner.SetAside;
import org.palpate.planner.Target;
import org.palpate.planner.Technique;
import org.palpate.planner.Zone;

/** Lays a protocol out for printing. */
final class ProtocolPrinter {

    private final ContentLibrary library;

    ProtocolPrinter(ContentLibrary library) {
        this.library = library;
    }

    PrintedTree print(Protocol protocol) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("triage", decision(protocol.triage()));
        root.put("category", decision(protocol.category()));
        root.put("pressure", pressure(protocol.pressureCeiling()));
        root.put("steps", protocol.steps().stream().map(ProtocolPrinter::step).toList());
        root.put("order", order(protocol));
        root.put("frequency", frequency(protocol.frequency()));
        root.put("aftercare", aftercare(protocol));
        root.put("readings", readings(protocol));
        root.put("rules", rules(protocol));
        root.put("set-aside", protocol.setAside().stream().map(ProtocolPrinter::setAside).toList());
        return new PrintedTree(root);
    }

    private static <T extends Enum<T>> Object decision(Decision<T> decision) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("value", YamlNode.written(decision.value()));
        if (!decision.graded()) {
            printed.put("graded", false);
        } else if (decision.accepted().size() > 1) {
            printed.put(
                    "accepted",
                    decision.accepted().stream().map(YamlNode::written).sorted().toList());
        }
        printed.put("rules", decision.rules());
        return printed;
    }

    private static Map<String, Object> pressure(int ceiling) {
        return Map.of("ceiling", ceiling == 0 ? "none" : DoseField.PRESSURE.describe(ceiling));
    }

    private static Map<String, Object> step(ExpectedStep step) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("step", step.index() + 1);
        printed.put("phase", YamlNode.written(step.phase()));
        printed.put("technique", step.technique().id());
        if (step.techniques().size() > 1) {
            printed.put("or", step.techniques().stream().skip(1).map(Technique::id).toList());
        }
        Target target = step.target();
        if (target != null) {
            printed.put("target", target.structure().id());
            if (step.targets().size() > 1) {
                printed.put(
                        "or-target",
                        step.targets().stream()
                                .skip(1)
                                .map(other -> other.structure().id())
                                .toList());
            }
            if (target.side() != null) {
                printed.put("side", YamlNode.written(target.side()));
            }
            if (target.zone() != Zone.WHOLE) {
                printed.put("zone", YamlNode.written(target.zone()));
            }
        }
        printed.put("expectation", YamlNode.written(step.expectation()));
        printed.put("dose", dose(step.bands()));
        printed.put("rules", step.rules());
        return printed;
    }

    private static Map<String, Object> dose(List<DoseBand> bands) {
        Map<String, Object> dose = new LinkedHashMap<>();
        for (DoseBand band : bands) {
            Map<String, Object> printed = new LinkedHashMap<>();
            printed.put("ideal", range(band.idealFrom(), band.idealTo()));
            printed.put("accepted", range(band.acceptedFrom(), band.acceptedTo()));
            if (band.safeTo() < band.field().highest()) {
                printed.put("safe-to", band.safeTo());
            }
            printed.put("in-words", band.field().describe(band.idealFrom(), band.idealTo()));
            printed.put("rules", band.rules());
            dose.put(YamlNode.written(band.field()), printed);
        }
        return dose;
    }

    private static Object range(int from, int to) {
        return from == to ? from : from + ".." + to;
    }

    private static List<Map<String, Object>> order(Protocol protocol) {
        List<Map<String, Object>> order = new ArrayList<>();
        protocol.order()
                .forEach(edge -> {
                    Map<String, Object> printed = new LinkedHashMap<>();
                    printed.put("before", edge.before() + 1);
                    printed.put("after", edge.after() + 1);
                    printed.put(
                            "says",
                            name(protocol.steps().get(edge.before()))
                                    + " before "
                                    + name(protocol.steps().get(edge.after())));
                    printed.put("rules", List.of(edge.rule()));
                    order.add(printed);
                });
        return order;
    }

    /** A step in a few words. */
    static String name(ExpectedStep step) {
        Target target = step.target();
        return target == null
                ? step.technique().id()
                : step.technique().id() + " " + target.structure().id();
    }

    private static Object frequency(@Nullable Frequency frequency) {
        if (frequency == null) {
            return "ungraded";
        }
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("per-week", range(frequency.from(), frequency.to()));
        if (frequency.safeTo() < Integer.MAX_VALUE) {
            printed.put("safe-to", frequency.safeTo());
        }
        printed.put("expectation", YamlNode.written(frequency.expectation()));
        printed.put("rules", frequency.rules());
        return printed;
    }

    private static List<Map<String, Object>> aftercare(Protocol protocol) {
        return protocol.steps().stream()
                .filter(step -> step.phase().compareTo(Phase.HOME) >= 0)
                .map(ProtocolPrinter::step)
                .toList();
    }

    private static List<String> readings(Protocol protocol) {
        return protocol.readings().stream()
                .map(reading ->
                        reading.fact() + ": " + reading.value() + " (" + reading.rule() + ")")
                .toList();
    }

    private List<Map<String, Object>> rules(Protocol protocol) {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (String id : protocol.rules()) {
            Rule rule = library.rule(id).orElseThrow();
            Map<String, Object> printed = new LinkedHashMap<>();
            printed.put("id", rule.id());
            printed.put("says", rule.says());
            printed.put("sure", rule.certainty().name().toLowerCase(Locale.ROOT));
            rules.add(printed);
        }
        return rules;
    }

    private static Map<String, Object> setAside(SetAside aside) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("technique", aside.step().technique().id());
        Target target = aside.step().target();
        if (target != null) {
            printed.put("target", target.structure().id());
        }
        printed.put("asked-by", aside.step().rules());
        printed.put("set-aside-by", aside.rule());
        printed.put("precedence", aside.layer().citation());
        return printed;
    }
}
