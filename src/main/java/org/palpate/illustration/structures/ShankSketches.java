package org.palpate.illustration.structures;

import static org.palpate.illustration.structures.LimbChart.INNER_FOOT;
import static org.palpate.illustration.structures.LimbChart.INSTEP;
import static org.palpate.illustration.structures.LimbChart.SHANK;
import static org.palpate.illustration.structures.LimbChart.SOLE;

import java.util.List;

/** Muscles of the lower leg, with those tendons that run on into the foot. */
final class ShankSketches {

    private ShankSketches() {}

    static List<Sketch> all() {
        return List.of(
                tibialisPosterior(),
                flexorHallucis(),
                flexorDigitorum(),
                soleus(),
                achilles(),
                gastrocnemius(),
                peroneals(),
                toeExtensors(),
                tibialisAnterior());
    }

    /** Deepest, between the bones; its tendon crosses to the inner ankle. */
    private static Sketch tibialisPosterior() {
        return Sketch.muscle("tibialis-posterior", "Tibialis posterior", Palette.TIBIALIS_POSTERIOR)
                .deep()
                .stroke(
                        SHANK,
                        """
                          .10  182   .7   .7
                          .30  194  1.2  1.2
                          .50  207  1.2  1.2
                          .70  226   .9   .9
                          .84  240   .5   .5
                          .94  250   .4   .4
                        """);
    }

    /** From the back of the fibula, crossing behind the inner ankle to the big toe. */
    private static Sketch flexorHallucis() {
        return Sketch.muscle(
                        "flexor-hallucis-longus", "Flexor hallucis longus", Palette.FLEXOR_HALLUCIS)
                .deep()
                .head("belly")
                .stroke(
                        SHANK,
                        """
                          .32  140   .6   .6
                          .48  148  1.2  1.2
                          .66  164  1.2  1.2
                          .82  192   .7   .7
                          .94  218   .4   .4
                        """)
                .head("tendon")
                .stroke(
                        SOLE,
                        """
                          .30 -1.3  .35  .35
                          .50 -1.9  .35  .35
                          .75 -3.2  .35  .35
                          .93 -3.5  .35  .35
                        """);
    }

    /** Along the back of the shin bone's inner border, then fanning out to the small toes. */
    private static Sketch flexorDigitorum() {
        return Sketch.muscle(
                        "flexor-digitorum-longus",
                        "Flexor digitorum longus",
                        Palette.FLEXOR_DIGITORUM)
                .deep()
                .head("belly")
                .stroke(
                        SHANK,
                        """
                          .24  256   .6   .6
                          .42  253  1.0  1.0
                          .62  248   .9   .9
                          .80  244   .5   .5
                          .95  246   .4   .4
                        """)
                .head("tendons")
                .stroke(
                        SOLE,
                        """
                          .30 -1.2  .30  .30
                          .50  -.3  .40  .40
                          .72 -1.2  .30  .30
                          .90 -1.2  .25  .25
                        """)
                .stroke(
                        SOLE,
                        """
                          .50  -.2  .30  .30
                          .72   .5  .25  .25
                          .89   .5  .25  .25
                        """)
                .stroke(
                        SOLE,
                        """
                          .50   .0  .30  .30
                          .70  1.8  .25  .25
                          .86  1.9  .25  .25
                        """)
                .stroke(
                        SOLE,
                        """
                          .50   .1  .30  .30
                          .68  2.8  .25  .25
                          .81  3.2  .25  .25
                        """);
    }

    /** Broader than gastrocnemius and lower: seen on both sides of it. */
    private static Sketch soleus() {
        return Sketch.muscle("soleus", "Soleus", Palette.SOLEUS)
                .stroke(
                        SHANK,
                        """
                          .15  170  1.2  1.2
                          .28  178  4.4  4.0
                          .43  180  5.3  5.0
                          .55  181  4.6  4.5
                          .67  181  3.0  3.0
                          .80  181  1.1  1.1
                        """);
    }

    private static Sketch achilles() {
        return Sketch.tendon("achilles-tendon", "Achilles tendon")
                .stroke(
                        SHANK,
                        """
                         .430  183 2.20 1.90
                         .530  184 2.00 1.80
                         .630  182 1.20 1.20
                         .760  181  .75  .75
                         .890  180  .65  .65
                         .990  180  .80  .80
                        1.065  180 1.10 1.10
                        """);
    }

    /** The inner head reaches lower than the outer one. */
    private static Sketch gastrocnemius() {
        return Sketch.muscle("gastrocnemius", "Gastrocnemius", Palette.MUSCLE)
                .head("lateral")
                .stroke(
                        SHANK,
                        """
                         .000  160   .9   .9
                         .060  155  1.6  1.7
                         .200  151  2.5  2.6
                         .340  150  2.4  2.6
                         .420  155  1.7  2.0
                         .465  162   .9   .9
                        """)
                .head("medial")
                .stroke(
                        SHANK,
                        """
                          .00  201   .9   .9
                          .06  206  1.7  1.6
                          .20  211  2.7  2.7
                          .36  211  2.8  2.7
                          .47  206  2.1  1.8
                          .53  199  1.0   .9
                        """)
                .course(
                        SHANK,
                        """
                          .00  180  2.6  2.6
                          .06  180  3.8  3.8
                          .20  181  5.1  5.2
                          .36  181  5.0  5.2
                          .50  183  2.6  3.2
                        """);
    }

    /** Behind the fibula, down to where the tendons begin. */
    private static Sketch peroneals() {
        return Sketch.muscle("peroneals", "Peroneals", Palette.MUSCLE_DARKER)
                .stroke(
                        SHANK,
                        """
                          .07   98   .6   .6
                          .20   92  1.5  1.5
                          .40   95  1.6  1.4
                          .60  105  1.2  1.0
                          .76  120   .5   .5
                          .84  127   .3   .3
                        """);
    }

    /** The long extensor of the four toes and, from the lower half, that of the big toe. */
    private static Sketch toeExtensors() {
        return Sketch.muscle("toe-extensors", "Long toe extensors", Palette.MUSCLE_DARKER)
                .head("extensor-hallucis-longus")
                .stroke(
                        SHANK,
                        """
                          .48   34   .4   .4
                          .62   25   .5   .5
                          .80   12   .4   .4
                          .98    0   .3   .3
                        """)
                .stroke(
                        INSTEP,
                        """
                          .33  -.5  .25  .25
                          .50 -1.3  .26  .26
                          .72 -2.8  .26  .26
                          .90 -3.4  .26  .26
                        """)
                .head("extensor-digitorum-longus")
                .stroke(
                        SHANK,
                        """
                          .10   60   .6   .6
                          .28   58  1.2  1.1
                          .50   51  1.2  1.1
                          .70   37   .8   .9
                          .86   24   .5   .5
                          .98   18   .5   .5
                        """)
                .stroke(
                        INSTEP,
                        """
                          .33   .1  .25  .25
                          .50   .1  .25  .25
                          .74  -.9  .22  .22
                          .89 -1.1  .22  .22
                        """)
                .stroke(
                        INSTEP,
                        """
                          .33  .25  .25  .25
                          .50   .6  .25  .25
                          .73   .6  .22  .22
                          .88   .5  .22  .22
                        """)
                .stroke(
                        INSTEP,
                        """
                          .33   .4  .25  .25
                          .50  1.2  .25  .25
                          .71  1.8  .22  .22
                          .85  1.9  .22  .22
                        """)
                .stroke(
                        INSTEP,
                        """
                          .33   .5  .25  .25
                          .50  1.8  .25  .25
                          .68  2.8  .22  .22
                          .81  3.1  .22  .22
                        """)
                .course(
                        SHANK,
                        """
                          .10   60   .6   .6
                          .28   55   .9   .9
                          .50   46  1.2  1.2
                          .70   28  1.0  1.0
                          .96   12   .8   .8
                        """);
    }

    /** Beside the outer edge of the shin, its tendon crossing to the inner midfoot. */
    private static Sketch tibialisAnterior() {
        return Sketch.muscle("tibialis-anterior", "Tibialis anterior", Palette.MUSCLE)
                .stroke(
                        SHANK,
                        """
                          .06   42   .7   .7
                          .16   35  1.4  1.5
                          .35   29  1.5  1.5
                          .55   19  1.0  1.1
                          .72    7   .6   .6
                          .86   -6   .4   .4
                          .98  -20   .4   .4
                        """)
                .stroke(
                        INSTEP,
                        """
                          .33  -.9   .4   .4
                          .40 -1.8   .4   .4
                        """)
                .stroke(
                        INNER_FOOT,
                        """
                          .36  7.6   .4   .4
                          .42  5.9   .4   .4
                          .46  4.4   .4   .4
                        """)
                .course(
                        SHANK,
                        """
                          .06   42   .7   .7
                          .16   35  1.4  1.5
                          .35   29  1.5  1.5
                          .55   19  1.0  1.1
                          .72    7   .6   .6
                          .97  -19   .4   .4
                        """);
    }
}
