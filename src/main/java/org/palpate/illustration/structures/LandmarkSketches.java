package org.palpate.illustration.structures;

import static org.palpate.illustration.structures.LimbChart.INNER_FOOT;
import static org.palpate.illustration.structures.LimbChart.INSTEP;
import static org.palpate.illustration.structures.LimbChart.OUTER_FOOT;
import static org.palpate.illustration.structures.LimbChart.SHANK;
import static org.palpate.illustration.structures.LimbChart.SOLE;
import static org.palpate.illustration.structures.LimbChart.THIGH;

import java.util.List;

/** Bones that can be felt and places that hands go around. */
final class LandmarkSketches {

    private LandmarkSketches() {}

    static List<Sketch> bones() {
        return List.of(
                Sketch.bone("greater-trochanter", "Greater trochanter")
                        .disc(THIGH, .045, 96, 2.3, 2.0),
                Sketch.bone("femoral-neck", "Neck of the thigh bone")
                        .deep()
                        .stroke(
                                THIGH,
                                """
                                -.010   -6  1.5  1.5
                                 .020   14  1.3  1.3
                                 .055   36  1.6  1.6
                                """),
                Sketch.bone("lateral-femoral-condyle", "Lateral femoral condyle")
                        .disc(THIGH, .955, 92, 1.8, 1.7),
                Sketch.bone("patella", "Kneecap").disc(THIGH, .976, 0, 2.3, 2.1),
                Sketch.bone("fibular-head", "Fibular head").disc(SHANK, .075, 109, 1.2, 1.1),
                Sketch.bone("tibia-medial-border", "Inner border of the shin bone")
                        .stroke(
                                SHANK,
                                """
                                  .10  283   .5   .5
                                  .30  279   .5   .5
                                  .60  275   .5   .5
                                  .90  270   .5   .5
                                """),
                Sketch.bone("calcaneus", "Heel bone")
                        .disc(INNER_FOOT, .105, 3.2, 2.1, 2.0)
                        .disc(OUTER_FOOT, .105, 3.2, 2.1, 2.0)
                        .disc(SOLE, .12, .7, 2.4, 1.9),
                metatarsals());
    }

    private static Sketch metatarsals() {
        return Sketch.bone("metatarsals", "Metatarsal bones")
                .head("third")
                .stroke(
                        INSTEP,
                        """
                          .50   .3  .45  .45
                          .60   .5  .35  .35
                          .74   .5  .50  .50
                        """)
                .head("second")
                .stroke(
                        INSTEP,
                        """
                          .49  -.9  .45  .45
                          .60  -.9  .35  .35
                          .75 -1.0  .50  .50
                        """)
                .head("first")
                .stroke(
                        INSTEP,
                        """
                          .50 -2.4  .70  .70
                          .60 -2.6  .55  .55
                          .73 -3.0  .75  .75
                        """)
                .head("fourth")
                .stroke(
                        INSTEP,
                        """
                          .49  1.4  .45  .45
                          .60  1.8  .35  .35
                          .72  1.9  .50  .50
                        """)
                .head("fifth")
                .stroke(
                        INSTEP,
                        """
                          .46  2.4  .50  .50
                          .58  3.0  .35  .35
                          .69  3.3  .50  .50
                        """);
    }

    static List<Sketch> zones() {
        return List.of(
                Sketch.zone("knee-hollow", "Hollow of the knee")
                        .stroke(
                                THIGH,
                                """
                                  .85  184   .5   .5
                                  .93  181  1.6  1.6
                                 1.00  180  2.0  2.0
                                """)
                        .stroke(
                                SHANK,
                                """
                                 -.02  180  2.0  2.0
                                  .05  180  1.3  1.3
                                  .10  180   .5   .5
                                """)
                        .course(
                                THIGH,
                                """
                                  .85  184   .5   .5
                                  .93  181  1.6  1.6
                                 1.00  180  2.0  2.0
                                """),
                Sketch.zone("front-of-groin", "Front of the groin")
                        .stroke(
                                THIGH,
                                """
                                 -.03  -22  2.6  2.6
                                  .05  -22  2.2  2.2
                                  .13  -24  1.4  1.4
                                  .20  -26   .5   .5
                                """),
                Sketch.zone("sciatic-notch", "Sciatic notch").disc(THIGH, -.06, 190, 1.8, 1.8),
                Sketch.zone("behind-inner-ankle", "Behind the inner ankle")
                        .stroke(
                                INNER_FOOT,
                                """
                                 .115  9.6   .5   .5
                                 .120  7.8   .9   .9
                                 .150  5.8   .8   .8
                                 .190  4.6   .4   .4
                                """),
                Sketch.zone("below-fibular-head", "Below the fibular head")
                        .disc(SHANK, .125, 103, 1.1, 1.1));
    }
}
