package org.palpate.content.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.palpate.content.ClientCase;
import org.palpate.content.FactsGenerator;
import org.palpate.content.yaml.Problems;
import org.palpate.planner.CaseFacts;
import org.palpate.planner.OrderCycle;
import org.palpate.planner.Planner;
import org.palpate.planner.Protocol;
import org.palpate.planner.Rule;
import org.palpate.planner.SetAside;
import org.palpate.planner.Vocabulary;

/** Runs the rules over every case and many made-up clients and refuses what cannot be right. */
final class RuleChecker {

    private static final long SEED = 20_260_101;
    private static final int CLIENTS = 6_000;
    private static final int TRIES_FOR_A_ROW = 2_000;

    private final Planner planner;
    private final RuleLoader rules;
    private final CaseLoader cases;
    private final Problems problems;
    private final Set<String> unfired = new LinkedHashSet<>();
    private final Set<String> complained = new LinkedHashSet<>();

    RuleChecker(Planner planner, RuleLoader rules, CaseLoader cases, Problems problems) {
        this.planner = planner;
        this.rules = rules;
        this.cases = cases;
        this.problems = problems;
        for (Rule rule : rules.rules()) {
            for (int number = 1; number <= rule.rows().size(); number++) {
                unfired.add(Planner.rowId(rule, number));
            }
        }
    }

    /** Check; answers the rows that the cases themselves call up. */
    Set<String> check(Vocabulary vocabulary, List<ClientCase> clients) {
        Set<String> exercised = new LinkedHashSet<>();
        for (ClientCase client : clients) {
            Protocol protocol = plan(client.facts());
            exercised.addAll(planner.firedRows(client.facts()));
            if (protocol != null && protocol.steps().isEmpty()) {
                problems.add(cases.problem(client, "calls up no rule that asks for a step"));
            }
        }
        unfired.removeAll(exercised);
        FactsGenerator generator = new FactsGenerator(vocabulary, rules.rules(), SEED);
        for (int i = 0; i < CLIENTS; i++) {
            CaseFacts facts = generator.next();
            plan(facts);
            if (!unfired.isEmpty()) {
                unfired.removeAll(planner.firedRows(facts));
            }
        }
        callUpTheRest(generator);
        unfired.forEach(
                row -> problems.add(rules.problem(row, "is called up by no case and no facts")));
        return exercised;
    }

    /** What chance did not call up is looked for row by row. */
    private void callUpTheRest(FactsGenerator generator) {
        for (Rule rule : rules.rules()) {
            for (int number = 1; number <= rule.rows().size(); number++) {
                String id = Planner.rowId(rule, number);
                for (int tries = 0; tries < TRIES_FOR_A_ROW && unfired.contains(id); tries++) {
                    CaseFacts facts = generator.next(rule.rows().get(number - 1));
                    plan(facts);
                    unfired.removeAll(planner.firedRows(facts));
                }
            }
        }
    }

    private @Nullable Protocol plan(CaseFacts facts) {
        try {
            Protocol protocol = planner.plan(facts);
            for (SetAside aside : protocol.setAside()) {
                if (aside.layer() == aside.step().layer()) {
                    complain(
                            aside.rule(),
                            "forbids what "
                                    + aside.step().rules().getFirst()
                                    + " asks for in the same layer: "
                                    + aside.step().technique().id());
                }
            }
            return protocol;
        } catch (OrderCycle cycle) {
            complain("order", cycle.getMessage() + " with " + facts.toString().replace('\n', ';'));
            return null;
        }
    }

    private void complain(String rule, String message) {
        if (complained.add(rule + message)) {
            problems.add(rules.problem(rule, message));
        }
    }
}
