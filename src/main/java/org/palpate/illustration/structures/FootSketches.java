package org.palpate.illustration.structures;

import static org.palpate.illustration.structures.LimbChart.INNER_FOOT;
import static org.palpate.illustration.structures.LimbChart.OUTER_FOOT;
import static org.palpate.illustration.structures.LimbChart.SOLE;

import java.util.List;

/** Tendons and ligaments of the ankle and what lies under the foot. */
final class FootSketches {

    private FootSketches() {}

    static List<Sketch> all() {
        return List.of(
                smallMuscles(),
                plantarFascia(),
                plantarOrigin(),
                deltoid(),
                talofibular(),
                calcaneofibular(),
                tibialisPosteriorTendon(),
                peronealTendon());
    }

    /** Abductors along both edges, the short toe flexor between them. */
    private static Sketch smallMuscles() {
        return Sketch.muscle(
                        "intrinsic-foot-muscles", "Intrinsic foot muscles", Palette.FOOT_MUSCLES)
                .deep()
                .head("abductor-hallucis")
                .stroke(
                        SOLE,
                        """
                          .15  -.9   .6   .6
                          .32 -1.7  1.0  1.0
                          .52 -2.5   .9   .9
                          .70 -3.2   .5   .5
                        """)
                .head("abductor-digiti-minimi")
                .stroke(
                        SOLE,
                        """
                          .14  2.1   .6   .6
                          .32  2.6   .9   .9
                          .52  3.0   .8   .8
                          .68  3.5   .5   .5
                        """)
                .head("flexor-digitorum-brevis")
                .stroke(
                        SOLE,
                        """
                          .17   .5   .9   .9
                          .34   .5  1.5  1.5
                          .52   .5  1.8  1.8
                          .68   .4  2.4  2.4
                        """)
                .course(
                        SOLE,
                        """
                          .16   .5  2.0  2.0
                          .34   .5  3.0  3.0
                          .52   .3  3.4  3.4
                          .70   .1  3.8  3.8
                        """);
    }

    /** One band from the heel that parts into a slip for each toe. */
    private static Sketch plantarFascia() {
        return new Sketch(Tissue.FASCIA, "plantar-fascia", "Plantar fascia", Palette.TENDON)
                .stroke(
                        SOLE,
                        """
                          .15   .2  1.0  1.0
                          .28   .5  1.1  1.1
                          .46   .4  1.5  1.5
                          .62   .1  2.3  2.3
                          .70   .0  2.8  2.8
                        """)
                .stroke(
                        SOLE,
                        """
                          .60 -1.2   .5   .5
                          .72 -2.5   .5   .5
                          .80 -3.2   .4   .4
                        """)
                .stroke(
                        SOLE,
                        """
                          .62  -.5   .5   .5
                          .74 -1.1   .4   .4
                          .83 -1.3   .3   .3
                        """)
                .stroke(
                        SOLE,
                        """
                          .62   .2   .5   .5
                          .74   .3   .4   .4
                          .82   .4   .3   .3
                        """)
                .stroke(
                        SOLE,
                        """
                          .62   .9   .5   .5
                          .72  1.6   .4   .4
                          .80  1.8   .3   .3
                        """)
                .stroke(
                        SOLE,
                        """
                          .60  1.5   .5   .5
                          .69  2.6   .4   .4
                          .76  3.0   .3   .3
                        """)
                .course(
                        SOLE,
                        """
                          .15   .2  1.0  1.0
                          .28   .5  1.1  1.1
                          .46   .4  1.5  1.5
                          .62   .1  2.3  2.3
                          .74   .0  3.0  3.0
                        """);
    }

    private static Sketch plantarOrigin() {
        return new Sketch(
                        Tissue.FASCIA,
                        "plantar-fascia-origin",
                        "Origin of the plantar fascia",
                        Palette.ORIGIN)
                .disc(SOLE, .185, .0, 1.2, 1.0);
    }

    /** Behind and under the inner ankle bone to the navicular. */
    private static Sketch tibialisPosteriorTendon() {
        return Sketch.tendon("tibialis-posterior-tendon", "Tibialis posterior tendon")
                .stroke(
                        INNER_FOOT,
                        """
                         .155 15.5  .40  .40
                         .150 12.0  .45  .45
                         .158  9.2  .45  .45
                         .195  6.9  .45  .45
                         .280  5.8  .45  .45
                         .370  4.9  .50  .50
                         .420  4.4  .60  .60
                        """);
    }

    /** Behind and under the outer ankle bone to the base of the fifth metatarsal. */
    private static Sketch peronealTendon() {
        return Sketch.tendon("peroneal-tendon", "Peroneal tendon")
                .stroke(
                        OUTER_FOOT,
                        """
                         .150 15.5  .40  .40
                         .135 11.5  .45  .45
                         .125  8.4  .45  .45
                         .145  5.9  .45  .45
                         .220  4.6  .45  .45
                         .340  3.6  .45  .45
                         .440  2.6  .50  .50
                        """);
    }

    private static Sketch deltoid() {
        return Sketch.ligament("deltoid-ligament", "Deltoid ligament")
                .stroke(
                        INNER_FOOT,
                        """
                         .230  8.2   .6   .6
                         .245  6.6  1.6  1.6
                         .260  5.3  2.3  2.3
                        """);
    }

    private static Sketch talofibular() {
        return Sketch.ligament("anterior-talofibular-ligament", "Anterior talofibular ligament")
                .stroke(
                        OUTER_FOOT,
                        """
                         .225  7.1  .45  .45
                         .270  6.8  .50  .50
                         .315  6.3  .60  .60
                        """);
    }

    private static Sketch calcaneofibular() {
        return Sketch.ligament("calcaneofibular-ligament", "Calcaneofibular ligament")
                .stroke(
                        OUTER_FOOT,
                        """
                         .190  6.3  .35  .35
                         .165  5.2  .40  .40
                         .135  4.1  .40  .40
                        """);
    }
}
