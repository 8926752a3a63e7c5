package org.palpate.illustration.structures;

import static org.palpate.illustration.structures.LimbChart.BACK;
import static org.palpate.illustration.structures.LimbChart.INNER_FOOT;
import static org.palpate.illustration.structures.LimbChart.INSTEP;
import static org.palpate.illustration.structures.LimbChart.OUTER_FOOT;
import static org.palpate.illustration.structures.LimbChart.SHANK;
import static org.palpate.illustration.structures.LimbChart.SOLE;
import static org.palpate.illustration.structures.LimbChart.THIGH;

import java.util.List;

/** Plain places of hip and leg, to which a hand that steadies can be sent. */
final class PlaceSketches {

    private static final int FRONT = 0;
    private static final int OUTER = 90;
    private static final int BEHIND = 180;
    private static final int INNER = 270;

    private PlaceSketches() {}

    static List<Sketch> all() {
        return List.of(
                tube("thigh-front", THIGH, .05, .9, FRONT),
                tube("thigh-outer", THIGH, .05, .95, OUTER),
                tube("thigh-back", THIGH, .22, .95, BEHIND),
                tube("thigh-inner", THIGH, .12, .95, INNER),
                tube("shank-front", SHANK, .1, .95, FRONT),
                tube("shank-outer", SHANK, .1, .95, OUTER),
                tube("shank-back", SHANK, .05, .95, BEHIND),
                tube("shank-inner", SHANK, .1, .95, INNER),
                tube("knee", THIGH, .88, 1.06, FRONT),
                tube("knee-outer", THIGH, .9, 1.0, OUTER),
                tube("knee-inner", THIGH, .9, 1.0, INNER),
                tube("knee-back", THIGH, .9, .98, BEHIND),
                tube("ankle", SHANK, .85, 1.0, FRONT),
                tube("ankle-back", SHANK, .85, 1.05, BEHIND),
                flat("ankle-outer", OUTER_FOOT, .2, 11, .2, 6),
                flat("ankle-inner", INNER_FOOT, .24, 11, .24, 6),
                flat("foot-sole", SOLE, .1, .5, .75, .2),
                flat("foot-top", INSTEP, .36, 0, .75, .2),
                flat("foot-outer", OUTER_FOOT, .1, 3, .7, 1.8),
                flat("foot-inner", INNER_FOOT, .1, 3, .7, 1.8),
                tube("heel", SHANK, 1.02, 1.12, BEHIND),
                flat("heel-outer", OUTER_FOOT, .1, 4.5, .1, 2),
                flat("heel-inner", INNER_FOOT, .1, 4.5, .1, 2),
                flat("heel-sole", SOLE, .06, .7, .18, .7),
                flat("forefoot", INSTEP, .58, .2, .76, .2),
                flat("forefoot-sole", SOLE, .58, .2, .76, .2),
                Sketch.place("iliac-crest")
                        .stroke(
                                THIGH,
                                """
                                 -.19   28  1.5  1.5
                                 -.28   62  1.5  1.5
                                 -.31  100  1.5  1.5
                                 -.28  150  1.5  1.5
                                 -.24  196  1.5  1.5
                                """),
                Sketch.place("buttock")
                        .stroke(
                                THIGH,
                                """
                                 -.20  180  5.0  5.0
                                  .20  180  5.0  5.0
                                """),
                flat("sacrum", BACK, .5, 1.5, .7, 1),
                flat("lower-back", BACK, .15, 3.5, .48, 3.5));
    }

    private static Sketch tube(String id, LimbChart chart, double from, double to, double angle) {
        double half = chart == THIGH ? 3.5 : 2.5;
        return Sketch.place(id).strip(chart, half, from, angle, to, angle);
    }

    private static Sketch flat(
            String id,
            LimbChart chart,
            double from,
            double fromAcross,
            double to,
            double toAcross) {
        return Sketch.place(id).strip(chart, 2, from, fromAcross, to, toAcross);
    }
}
