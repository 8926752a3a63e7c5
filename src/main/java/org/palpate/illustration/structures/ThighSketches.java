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
        return Sketch.muscle(
                        "vastus-intermedius", "Vastus intermedius", Palette.VASTUS_INTERMEDIUS)
                .deep()
                .stroke(THIGH,
                        .15, 16, 1.6, 2.0,
                        .4, 10, 2.9, 3.2,
                        .65, 4, 2.4, 2.6,
                        .84, 0, 1.2, 1.2);
    }

    /** Longus in front, magnus behind it, gracilis down to the inner knee. */
    private static Sketch adductors() {
        return Sketch.muscle("adductors", "Adductors", Palette.MUSCLE_BROWNER)
                .head("adductor-magnus")
                .stroke(THIGH,
                        .05, -92, 1.4, 1.4,
                        .2, -104, 2.4, 2.2,
                        .4, -108, 2.0, 1.8,
                        .62, -104, 1.2, 1.3,
                        .86, -98, .5, .5)
                .head("gracilis")
                .stroke(THIGH,
                        .03, -70, .8, .8,
                        .3, -91, 1.1, 1.1,
                        .6, -104, .9, .9,
                        .84, -113, .5, .5,
                        .97, -116, .4, .4)
                .head("adductor-longus")
                .stroke(THIGH,
                        .0, -47, .7, .7,
                        .13, -57, 1.7, 1.7,
                        .29, -66, 1.9, 1.9,
                        .45, -74, 1.3, 1.3,
                        .58, -78, .6, .6)
                .course(THIGH,
                        .0, -56, 1.2, 1.2,
                        .13, -74, 3.2, 3.2,
                        .35, -88, 3.4, 3.4,
                        .6, -98, 1.8, 1.8,
                        .86, -104, .8, .8);
    }

    /** Biceps to the fibular head; semitendinosus over semimembranosus to the inner knee. */
    private static Sketch hamstrings() {
        return Sketch.muscle("hamstrings", "Hamstrings", Palette.MUSCLE)
                .head("semimembranosus")
                .stroke(THIGH,
                        .24, 207, .9, .9,
                        .45, 219, 1.8, 1.7,
                        .65, 229, 2.2, 1.8,
                        .84, 237, 1.4, 1.3,
                        .98, 246, .7, .7)
                .head("semitendinosus")
                .stroke(THIGH,
                        .15, 198, .8, .8,
                        .3, 198, 1.7, 1.6,
                        .52, 204, 1.8, 1.7,
                        .72, 214, 1.2, 1.1,
                        .86, 223, .6, .6,
                        .98, 232, .4, .4)
                .head("biceps-femoris")
                .stroke(THIGH,
                        .15, 194, .7, .7,
                        .28, 185, 1.9, 1.8,
                        .5, 166, 2.5, 2.6,
                        .7, 150, 2.1, 2.2,
                        .86, 134, 1.2, 1.2,
                        .98, 121, .6, .6)
                .course(THIGH,
                        .15, 196, 1.4, 1.4,
                        .3, 192, 4.4, 4.4,
                        .55, 188, 6.0, 6.0,
                        .75, 184, 5.4, 5.4,
                        .98, 180, 3.6, 3.6);
    }

    private static Sketch vastusLateralis() {
        return Sketch.muscle("vastus-lateralis", "Vastus lateralis", Palette.MUSCLE_DARKER)
                .pennate()
                .stroke(THIGH,
                        .05, 78, 1.0, 1.2,
                        .18, 68, 2.6, 3.8,
                        .42, 58, 3.4, 4.8,
                        .65, 47, 3.0, 3.6,
                        .83, 34, 1.9, 1.9,
                        .945, 23, .9, .9);
    }

    /** Lower and fuller than vastus lateralis: the teardrop above the inner kneecap. */
    private static Sketch vastusMedialis() {
        return Sketch.muscle("vastus-medialis", "Vastus medialis (VMO)", Palette.MUSCLE_DARKER)
                .pennate()
                .stroke(THIGH,
                        .33, -26, .5, .6,
                        .5, -34, 1.5, 1.6,
                        .68, -43, 2.2, 2.1,
                        .82, -44, 2.5, 2.2,
                        .91, -39, 1.9, 1.7,
                        .97, -33, .9, .8);
    }

    private static Sketch rectusFemoris() {
        return Sketch.muscle("rectus-femoris", "Rectus femoris", Palette.MUSCLE)
                .pennate()
                .stroke(THIGH,
                        -.08, 18, .6, .6,
                        .03, 13, 1.5, 1.5,
                        .2, 7, 2.5, 2.5,
                        .42, 2, 2.8, 2.8,
                        .62, -1, 2.1, 2.1,
                        .76, -2, 1.4, 1.4,
                        .85, -2, 1.0, 1.0);
    }

    private static Sketch quadricepsTendon() {
        return Sketch.tendon("supra-patellar-tendon", "Quadriceps (suprapatellar) tendon")
                .stroke(THIGH,
                        .83, -2, .9, .9,
                        .88, -1, 1.3, 1.3,
                        .925, 0, 1.7, 1.7);
    }

    /** From tensor and gluteus maximus to Gerdy's tubercle on the outer front of the shin bone. */
    private static Sketch band() {
        return new Sketch(
                        Tissue.FASCIA, "iliotibial-band", "Iliotibial band", Palette.BAND)
                .stroke(THIGH,
                        .0, 92, 1.5, 1.7,
                        .15, 95, 1.8, 1.9,
                        .4, 95, 1.5, 1.6,
                        .7, 92, 1.2, 1.2,
                        .9, 86, .9, .9,
                        1.01, 78, .75, .75)
                .stroke(SHANK,
                        -.03, 81, .75, .75,
                        .02, 72, .75, .75,
                        .065, 56, .7, .7)
                .course(THIGH,
                        .0, 92, 1.5, 1.7,
                        .15, 95, 1.8, 1.9,
                        .4, 95, 1.5, 1.6,
                        .7, 92, 1.2, 1.2,
                        .9, 86, .9, .9,
                        .99, 79, .75, .75);
    }

    private static Sketch patellarTendon() {
        return Sketch.tendon("infra-patellar-tendon", "Patellar (infrapatellar) tendon")
                .stroke(SHANK,
                        .04, 0, 1.4, 1.4,
                        .07, 0, 1.2, 1.2,
                        .115, -1, 1.0, 1.0);
    }

    private static Sketch innerKneeLigament() {
        return Sketch.ligament("medial-collateral-ligament", "Medial collateral ligament")
                .stroke(SHANK,
                        -.05, 272, .7, .7,
                        .02, 275, .85, .85,
                        .12, 284, .6, .6);
    }

    private static Sketch outerKneeLigament() {
        return Sketch.ligament("lateral-collateral-ligament", "Lateral collateral ligament")
                .stroke(SHANK,
                        -.05, 92, .4, .4,
                        .01, 98, .4, .4,
                        .06, 108, .35, .35);
    }
}
