package org.palpate.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the files of the class journey hold, worked out by hand from the rules and the plans.
 *
 * @param ids the ids of the attempts by student and case
 * @param contentVersion the version of the content that graded them
 */
record ExpectedExports(Map<String, String> ids, String contentVersion) {

    /** A name that begins like a formula gets a mark that keeps spreadsheets from reading it so. */
    private static final String MIA = "'=SUM(A1:A9)|mia.kern|";

    private static final String TOM = "Tom Weiss|tom.weiss|";
    private static final String LEA = "Lea Brandt|lea.brandt|";
    private static final String CALF = "Refer or treat|C10|";
    private static final String TRACK = "Refer or treat|C19|";

    List<List<String>> grades() {
        return List.of(
                cells(
                        "Student|User name|E-mail|Refer or treat (%)|Refer or treat, earned (%)|"
                                + "Refer or treat, status|Mean (%)"),
                cells(MIA + "|100.0|100.0|passed|100.0"),
                cells(LEA + "lea@example.org|80.0|91.7|passed, late|80.0"),
                cells(TOM + "|24.9|24.9|excused, unsafe|"));
    }

    List<List<String>> attempts() {
        String calf = CALF + "A tight calf after the flight|";
        String track = TRACK + "The evening after the track|";
        return List.of(
                cells(
                        "Student|User name|Assignment|Case|Case title|Started (UTC)|"
                                + "Submitted (UTC)|Score (%)|Content (%)|Order (%)|Safe|Passed|"
                                + "Content version|Attempt"),
                attempt(
                        "mia calf",
                        MIA + calf + "2026-03-02T09:10:00Z|2026-03-02T09:20:00Z",
                        "100.0|100.0||yes|yes"),
                attempt(
                        "mia track",
                        MIA + track + "2026-03-02T09:30:00Z|2026-03-02T09:40:00Z",
                        "100.0|100.0|100.0|yes|yes"),
                attempt(
                        "tom calf",
                        TOM + calf + "2026-03-02T10:10:00Z|2026-03-02T10:20:00Z",
                        "20.0|20.0||no|no"),
                attempt(
                        "tom track",
                        TOM + track + "2026-03-02T10:30:00Z|2026-03-02T10:40:00Z",
                        "54.6|55.7|50.0|yes|no"),
                attempt(
                        "lea calf",
                        LEA + calf + "2026-03-02T11:10:00Z|2026-03-02T11:20:00Z",
                        "86.7|86.7||yes|yes"),
                attempt(
                        "lea track",
                        LEA + track + "2026-03-07T09:10:00Z|2026-03-07T09:20:00Z",
                        "88.6|85.7|100.0|yes|yes"));
    }

    List<List<String>> elements() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                cells(
                        "Student|User name|Assignment|Case|Attempt|Element|Kind|Technique|"
                                + "Structure|Verdict|Weight|Credit|Dose quality (%)|Doses|"
                                + "Side missed|Order broken|Unsafe|Rules"));
        elements(
                rows,
                MIA + CALF + ids.get("mia calf"),
                """
                1|triage|||met|3|3.00|100.0||no|no|no|SAFE-DVT
                2|category|||met|3|3.00|100.0||no|no|no|SAFE-DVT
                3|step|screen-red-flags||left open|0|0.00|0.0||no|no|no|SAFE-DVT
                4|step|ask-medication||left open|0|0.00|0.0||no|no|no|SAFE-DVT
                5|step|refer-to-doctor||met|3|3.00|100.0||no|no|no|SAFE-DVT
                6|step|explain-findings||met|2|2.00|100.0||no|no|no|SAFE-DVT
                7|step|note-findings||met|2|2.00|100.0||no|no|no|SAFE-DVT
                8|step|stop-running-advice||met|2|2.00|100.0||no|no|no|SAFE-DVT
                9|step|book-later-session||left open|0|0.00|0.0||no|no|no|SAFE-DVT
                """);
        elements(
                rows,
                MIA + TRACK + ids.get("mia track"),
                """
                1|triage|||met|3|3.00|100.0||no|no|no|
                2|category|||met|3|3.00|100.0||no|no|no|CAT-2 POST-2
                3|step|establish-objective||met|3|3.00|100.0||no|no|no|CAT-1
                4|step|post-event-gate||met|3|3.00|100.0||no|no|no|SAFE-GATE
                5|step|screen-red-flags||left open|0|0.00|0.0||no|no|no|O-1
                6|step|ask-consent||left open|0|0.00|0.0||no|no|no|O-1
                7|step|flushing|legs|met|3|3.00|100.0|pressure: ideal; pace: ideal|no|no|no|POST-4 POST-5 POST-10
                8|step|static-stretch|legs|met|3|3.00|100.0|hold: ideal; repetitions: ideal; intensity: ideal|no|no|no|POST-7 POST-8 POST-10
                9|step|home-care-advice||met|3|3.00|100.0||no|no|no|HOME-1
                10|step|easy-days||left open|0|0.00|0.0||no|no|no|HOME-1
                11|step|foam-rolling|legs|left open|0|0.00|0.0||no|no|no|HOME-2
                """);
        elements(
                rows,
                TOM + CALF + ids.get("tom calf"),
                """
                1|triage|||harmful|3|0.00|0.0||no|no|yes|SAFE-DVT
                2|category|||against rule|3|0.00|0.0||no|no|no|SAFE-DVT
                3|step|screen-red-flags||left open|0|0.00|0.0||no|no|no|SAFE-DVT
                4|step|ask-medication||left open|0|0.00|0.0||no|no|no|SAFE-DVT
                5|step|refer-to-doctor||missing|3|0.00|0.0||no|no|no|SAFE-DVT
                6|step|explain-findings||met|2|2.00|100.0||no|no|no|SAFE-DVT
                7|step|note-findings||met|2|2.00|100.0||no|no|no|SAFE-DVT
                8|step|stop-running-advice||met|2|2.00|100.0||no|no|no|SAFE-DVT
                9|step|book-later-session||left open|0|0.00|0.0||no|no|no|SAFE-DVT
                10|step|flushing|legs|harmful|0|-3.00|0.0||no|no|yes|SAFE-DVT
                """);
        elements(
                rows,
                TOM + TRACK + ids.get("tom track"),
                """
                1|triage|||met|3|3.00|100.0||no|no|no|
                2|category|||met|3|3.00|100.0||no|no|no|CAT-2 POST-2
                3|step|establish-objective||met|3|3.00|100.0||no|no|no|CAT-1
                4|step|post-event-gate||missing|3|0.00|0.0||no|no|no|SAFE-GATE
                5|step|screen-red-flags||left open|0|0.00|0.0||no|no|no|O-1
                6|step|ask-consent||left open|0|0.00|0.0||no|no|no|O-1
                7|step|flushing|legs|dose off|3|2.70|75.0|pressure: accepted; pace: ideal|no|no|no|POST-4 POST-5 POST-10
                8|step|static-stretch|legs|missing|3|0.00|0.0||no|no|no|POST-7 POST-8 POST-10
                9|step|home-care-advice||missing|3|0.00|0.0||no|no|no|HOME-1
                10|step|easy-days||left open|0|0.00|0.0||no|no|no|HOME-1
                11|step|foam-rolling|legs|left open|0|0.00|0.0||no|no|no|HOME-2
                """);
        elements(
                rows,
                LEA + CALF + ids.get("lea calf"),
                """
                1|triage|||met|3|3.00|100.0||no|no|no|SAFE-DVT
                2|category|||met|3|3.00|100.0||no|no|no|SAFE-DVT
                3|step|screen-red-flags||left open|0|0.00|0.0||no|no|no|SAFE-DVT
                4|step|ask-medication||left open|0|0.00|0.0||no|no|no|SAFE-DVT
                5|step|refer-to-doctor||met|3|3.00|100.0||no|no|no|SAFE-DVT
                6|step|explain-findings||met|2|2.00|100.0||no|no|no|SAFE-DVT
                7|step|note-findings||met|2|2.00|100.0||no|no|no|SAFE-DVT
                8|step|stop-running-advice||missing|2|0.00|0.0||no|no|no|SAFE-DVT
                9|step|book-later-session||left open|0|0.00|0.0||no|no|no|SAFE-DVT
                """);
        elements(
                rows,
                LEA + TRACK + ids.get("lea track"),
                """
                1|triage|||met|3|3.00|100.0||no|no|no|
                2|category|||met|3|3.00|100.0||no|no|no|CAT-2 POST-2
                3|step|establish-objective||met|3|3.00|100.0||no|no|no|CAT-1
                4|step|post-event-gate||met|3|3.00|100.0||no|no|no|SAFE-GATE
                5|step|screen-red-flags||left open|0|0.00|0.0||no|no|no|O-1
                6|step|ask-consent||left open|0|0.00|0.0||no|no|no|O-1
                7|step|flushing|legs|met|3|3.00|100.0|pressure: ideal; pace: ideal|no|no|no|POST-4 POST-5 POST-10
                8|step|static-stretch|legs|met|3|3.00|100.0|hold: ideal; repetitions: ideal; intensity: ideal|no|no|no|POST-7 POST-8 POST-10
                9|step|home-care-advice||missing|3|0.00|0.0||no|no|no|HOME-1
                10|step|easy-days||left open|0|0.00|0.0||no|no|no|HOME-1
                11|step|foam-rolling|legs|left open|0|0.00|0.0||no|no|no|HOME-2
                """);
        return rows;
    }

    private List<String> attempt(String attempt, String who, String figures) {
        return cells(who + "|" + figures + "|" + contentVersion + "|" + ids.get(attempt));
    }

    private static void elements(List<List<String>> rows, String attempt, String elements) {
        elements.lines().forEach(element -> rows.add(cells(attempt + "|" + element)));
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\\|", -1));
    }
}
