package org.palpate.illustration.structures;

import static org.palpate.illustration.structures.LimbChart.SHANK;
import static org.palpate.illustration.structures.LimbChart.THIGH;

import java.util.List;

/** Muscles of the thigh, the IT band and the tendons and ligaments of the knee. */
final class ThighSketches {

    private ThighSketches() {}

    static List<Sketch> all() {
        return List.of(
                vastusIntermedius(),
                adductors(),
                hamstrings(),
                vastusLateralis(),
                vastusMedialis(),
                rectusFemoris(),
                quadricepsTendon(),
                band(),
                patellarTendon(),
                innerKneeLigament(),
                outerKneeLigament());
    }

    private static Sketch vastusIntermedius() {
        return Sketch.muscle("vastus-intermedius", "Vastus intermedius", Palette.VASTUS_INTERMEDIUS)
                .deep()
                .stroke(
                        THIGH,
                        """
                          .15   16  1.6  2.0
                          .40   10  2.9  3.2
                          .65    4  2.4  2.6
                          .84    0  1.2  1.2
                        """);
    }

    /** Longus in front, magnus behind it, gracilis down to the inner knee. */
    private static Sketch adductors() {
        return Sketch.muscle("adductors", "Adductors", Palette.MUSCLE_BROWNER)
                .head("adductor-magnus")
                .stroke(
                        THIGH,
                        """
                          .09  -94  1.4  1.4
                          .20 -104  2.4  2.2
                          .40 -108  2.0  1.8
                          .62 -104  1.2  1.3
                          .86  -98   .5   .5
                        """)
                .head("gracilis")
                .stroke(
                        THIGH,
                        """
                          .07  -74   .7   .7
                          .30  -91  1.1  1.1
                          .60 -104   .9   .9
                          .84 -113   .5   .5
                          .97 -116   .4   .4
                        """)
                .head("adductor-longus")
                .stroke(
                        THIGH,
                        """
                         .055  -50   .6   .6
                         .130  -56  1.5  1.5
                         .290  -66  1.9  1.9
                         .450  -74  1.3  1.3
                         .580  -78   .6   .6
                        """)
                .course(
                        THIGH,
                        """
                          .00  -56  1.2  1.2
                          .13  -74  3.2  3.2
                          .35  -88  3.4  3.4
                          .60  -98  1.8  1.8
                          .86 -104   .8   .8
                        """);
    }

    /** Biceps to the fibular head; semitendinosus over semimembranosus to the inner knee. */
    private static Sketch hamstrings() {
        return Sketch.muscle("hamstrings", "Hamstrings", Palette.MUSCLE)
                .head("semimembranosus")
                .stroke(
                        THIGH,
                        """
                          .22  205   .9   .9
                          .45  214  2.2  1.9
                          .65  221  2.5  2.0
                          .84  230  1.5  1.4
                          .98  243   .7   .7
                        """)
                .head("semitendinosus")
                .stroke(
                        THIGH,
                        """
                          .15  198   .8   .8
                          .30  198  1.7  1.6
                          .52  199  2.0  1.8
                          .70  206  1.4  1.3
                          .84  216   .7   .7
                          .98  230   .4   .4
                        """)
                .head("biceps-femoris")
                .stroke(
                        THIGH,
                        """
                          .15  194   .7   .7
                          .28  185  1.9  1.8
                          .50  168  2.6  2.7
                          .70  154  2.2  2.4
                          .86  137  1.3  1.4
                          .98  121   .6   .6
                        """)
                .course(
                        THIGH,
                        """
                          .15  196  1.4  1.4
                          .30  192  4.4  4.4
                          .55  188  6.0  6.0
                          .75  184  5.4  5.4
                          .98  180  3.6  3.6
                        """);
    }

    private static Sketch vastusLateralis() {
        return Sketch.muscle("vastus-lateralis", "Vastus lateralis", Palette.MUSCLE_DARKER)
                .pennate()
                .stroke(
                        THIGH,
                        """
                         .050   78  1.0  1.2
                         .180   68  2.6  4.8
                         .420   58  3.4  7.3
                         .650   47  3.0  5.3
                         .830   34  1.9  1.9
                         .945   23   .9   .9
                        """);
    }

    /** Lower and fuller than vastus lateralis: the teardrop above the inner kneecap. */
    private static Sketch vastusMedialis() {
        return Sketch.muscle("vastus-medialis", "Vastus medialis (VMO)", Palette.MUSCLE_DARKER)
                .pennate()
                .stroke(
                        THIGH,
                        """
                          .33  -26   .5   .6
                          .50  -33  1.6  1.9
                          .68  -42  2.3  2.4
                          .82  -44  2.5  2.2
                          .91  -39  1.9  1.7
                          .97  -33   .9   .8
                        """);
    }

    private static Sketch rectusFemoris() {
        return Sketch.muscle("rectus-femoris", "Rectus femoris", Palette.MUSCLE)
                .pennate()
                .stroke(
                        THIGH,
                        """
                         -.02   17   .8   .8
                          .06   12  1.6  1.6
                          .20    7  2.5  2.5
                          .42    2  2.8  2.8
                          .62   -1  2.1  2.1
                          .76   -2  1.4  1.4
                          .85   -2  1.0  1.0
                        """);
    }

    private static Sketch quadricepsTendon() {
        return Sketch.tendon("supra-patellar-tendon", "Quadriceps (suprapatellar) tendon")
                .stroke(
                        THIGH,
                        """
                         .830   -2   .9   .9
                         .880   -1  1.3  1.3
                         .925    0  1.7  1.7
                        """);
    }

    /** From tensor and gluteus maximus to Gerdy's tubercle on the outer front of the shin bone. */
    private static Sketch band() {
        return new Sketch(Tissue.FASCIA, "iliotibial-band", "Iliotibial band", Palette.BAND)
                .stroke(
                        THIGH,
                        """
                          .00   92 1.50 1.70
                          .15   95 1.80 1.90
                          .40   95 1.50 1.60
                          .70   92 1.20 1.20
                          .90   86  .90  .90
                         1.01   78  .75  .75
                        """)
                .stroke(
                        SHANK,
                        """
                        -.030   81  .75  .75
                         .020   72  .75  .75
                         .065   56  .70  .70
                        """)
                .course(
                        THIGH,
                        """
                          .00   92 1.50 1.70
                          .15   95 1.80 1.90
                          .40   95 1.50 1.60
                          .70   92 1.20 1.20
                          .90   86  .90  .90
                          .99   79  .75  .75
                        """);
    }

    private static Sketch patellarTendon() {
        return Sketch.tendon("infra-patellar-tendon", "Patellar (infrapatellar) tendon")
                .stroke(
                        SHANK,
                        """
                         .040    0  1.4  1.4
                         .070    0  1.2  1.2
                         .115   -1  1.0  1.0
                        """);
    }

    private static Sketch innerKneeLigament() {
        return Sketch.ligament("medial-collateral-ligament", "Medial collateral ligament")
                .stroke(
                        SHANK,
                        """
                         -.05  272  .70  .70
                          .02  275  .85  .85
                          .12  284  .60  .60
                        """);
    }

    private static Sketch outerKneeLigament() {
        return Sketch.ligament("lateral-collateral-ligament", "Lateral collateral ligament")
                .stroke(
                        SHANK,
                        """
                         -.05   92  .40  .40
                          .01   98  .40  .40
                          .06  108  .35  .35
                        """);
    }
}
