package org.palpate.illustration.structures;

import static org.palpate.illustration.structures.LimbChart.THIGH;

import java.util.List;

/** Muscles and tendons around the hip, from the deepest to those under the skin. */
final class HipSketches {

    private HipSketches() {}

    static List<Sketch> all() {
        return List.of(
                iliopsoas(),
                piriformis(),
                gluteusMinimus(),
                gluteusMedius(),
                hamstringOrigin(),
                gluteusMaximus(),
                tensor(),
                glutealTendon());
    }

    /** Psoas from the lumbar spine and iliacus from the iliac fossa to the lesser trochanter. */
    private static Sketch iliopsoas() {
        return Sketch.muscle("iliopsoas", "Iliopsoas", Palette.ILIOPSOAS)
                .deep()
                .head("iliacus")
                .bulging(
                        THIGH,
                        2.0,
                        """
                         -.24    2  2.0  3.6
                         -.17    0  1.9  2.6
                         -.08   -5  1.4  1.5
                          .02  -10  1.1  1.0
                          .12  -20   .6   .6
                        """)
                .head("psoas")
                .stroke(
                        THIGH,
                        """
                         -.58  -37   .8   .8
                         -.42  -32  1.6  1.5
                         -.25  -23  1.8  1.6
                         -.08  -10  1.5  1.3
                          .04  -12  1.1  1.0
                          .13  -22   .6   .6
                        """)
                .course(
                        THIGH,
                        """
                         -.58  -37  1.0  1.0
                         -.25  -16  2.6  2.6
                         -.08   -8  1.6  1.6
                          .13  -20   .8   .8
                        """);
    }

    private static Sketch piriformis() {
        return Sketch.muscle("piriformis", "Piriformis", Palette.PIRIFORMIS)
                .deep()
                .stroke(
                        THIGH,
                        """
                        -.115  207  1.6  1.6
                        -.075  180  1.9  1.9
                        -.030  146  1.2  1.2
                         .000  112   .6   .6
                        """);
    }

    private static Sketch gluteusMinimus() {
        return Sketch.muscle("gluteus-minimus", "Gluteus minimus", Palette.GLUTEUS_MINIMUS)
                .deep()
                .bulging(
                        THIGH,
                        1.6,
                        """
                        -.175   90  4.2  4.6
                        -.110   88  3.2  3.2
                        -.040   84  1.7  1.6
                         .030   82   .8   .8
                        """);
    }

    /** A fan from the iliac crest to the greater trochanter. */
    private static Sketch gluteusMedius() {
        return Sketch.muscle("gluteus-medius", "Gluteus medius", Palette.MUSCLE_DARKER)
                .bulging(
                        THIGH,
                        2.4,
                        """
                        -.235   98  9.0  9.6
                        -.170   98  7.6  8.4
                        -.090   97  4.6  5.0
                        -.010   96  1.5  1.5
                        """);
    }

    private static Sketch hamstringOrigin() {
        return Sketch.tendon("proximal-hamstring-tendon", "Proximal hamstring tendon")
                .stroke(
                        THIGH,
                        """
                          .13  198   .8   .8
                          .18  196  1.1  1.1
                          .25  192  1.2  1.2
                          .32  188   .8   .8
                        """);
    }

    /** From sacrum, coccyx and the back of the crest, down and out to the IT band and the femur. */
    private static Sketch gluteusMaximus() {
        return Sketch.muscle("gluteus-maximus", "Gluteus maximus", Palette.MUSCLE)
                .bulging(
                        THIGH,
                        1.6,
                        """
                        -.125  199  4.2  5.2
                        -.070  186  5.4  7.0
                         .015  161  5.4  7.4
                         .100  135  4.2  5.2
                         .185  110  1.3  1.6
                        """);
    }

    private static Sketch tensor() {
        return Sketch.muscle("tensor-fasciae-latae", "Tensor fasciae latae", Palette.MUSCLE)
                .stroke(
                        THIGH,
                        """
                         -.19   34   .7   .7
                         -.11   48  1.8  1.8
                          .00   64  2.2  2.2
                          .11   78  1.6  1.6
                          .19   86   .7   .7
                        """);
    }

    private static Sketch glutealTendon() {
        return Sketch.tendon("gluteal-tendon", "Gluteal tendon")
                .stroke(
                        THIGH,
                        """
                        -.055   96  1.8  1.8
                        -.015   96  1.7  1.7
                         .035   94  1.2  1.2
                        """);
    }
}
