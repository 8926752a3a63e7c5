package org.palpate.illustration.structures;

import static org.palpate.illustration.structures.LimbChart.INNER_FOOT;
import static org.palpate.illustration.structures.LimbChart.INSTEP;
import static org.palpate.illustration.structures.LimbChart.OUTER_FOOT;
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
                .stroke(SHANK,
                        .1, 182, .7, .7,
                        .3, 194, 1.2, 1.2,
                        .5, 207, 1.2, 1.2,
                        .7, 226, .9, .9,
                        .84, 240, .5, .5,
                        .94, 250, .4, .4);
    }

    /** From the back of the fibula, crossing behind the inner ankle to the big toe. */
    private static Sketch flexorHallucis() {
        return Sketch.muscle(
                        "flexor-hallucis-longus", "Flexor hallucis longus", Palette.FLEXOR_HALLUCIS)
                .deep()
                .head("belly")
                .stroke(SHANK,
                        .32, 140, .6, .6,
                        .48, 148, 1.2, 1.2,
                        .66, 164, 1.2, 1.2,
                        .82, 192, .7, .7,
                        .94, 218, .4, .4)
                .head("tendon")
                .stroke(SOLE,
                        .30, -1.3, .35, .35,
                        .5, -1.9, .35, .35,
                        .75, -3.2, .35, .35,
                        .93, -3.5, .35, .35);
    }

    /** Along the back of the shin bone's inner border, then fanning out to the small toes. */
    private static Sketch flexorDigitorum() {
        return Sketch.muscle(
                        "flexor-digitorum-longus",
                        "Flexor digitorum longus",
                        Palette.FLEXOR_DIGITORUM)
                .deep()
                .head("belly")
                .stroke(SHANK,
                        .24, 256, .6, .6,
                        .42, 253, 1.0, 1.0,
                        .62, 248, .9, .9,
                        .8, 244, .5, .5,
                        .95, 246, .4, .4)
                .head("tendons")
                .stroke(SOLE, .30, -1.2, .3, .3, .5, -.3, .4, .4, .72, -1.2, .3, .3, .9, -1.2, .25, .25)
                .stroke(SOLE, .5, -.2, .3, .3, .72, .5, .25, .25, .89, .5, .25, .25)
                .stroke(SOLE, .5, .0, .3, .3, .7, 1.8, .25, .25, .86, 1.9, .25, .25)
                .stroke(SOLE, .5, .1, .3, .3, .68, 2.8, .25, .25, .81, 3.2, .25, .25);
    }

    /** Broader than gastrocnemius and lower: seen on both sides of it. */
    private static Sketch soleus() {
        return Sketch.muscle("soleus", "Soleus", Palette.SOLEUS)
                .stroke(SHANK,
                        .15, 170, 1.2, 1.2,
                        .28, 179, 3.8, 3.8,
                        .43, 181, 4.9, 4.8,
                        .55, 181, 4.1, 4.0,
                        .67, 181, 2.5, 2.5,
                        .79, 181, 1.0, 1.0);
    }

    private static Sketch achilles() {
        return Sketch.tendon("achilles-tendon", "Achilles tendon")
                .stroke(SHANK,
                        .43, 183, 2.2, 1.9,
                        .53, 184, 2.0, 1.8,
                        .63, 182, 1.2, 1.2,
                        .76, 181, .75, .75,
                        .89, 180, .65, .65,
                        .99, 180, .8, .8,
                        1.065, 180, 1.1, 1.1);
    }

    /** The inner head reaches lower than the outer one. */
    private static Sketch gastrocnemius() {
        return Sketch.muscle("gastrocnemius", "Gastrocnemius", Palette.MUSCLE)
                .head("lateral")
                .stroke(SHANK,
                        .0, 160, .9, .9,
                        .06, 155, 1.6, 1.7,
                        .2, 151, 2.5, 2.6,
                        .34, 150, 2.4, 2.6,
                        .42, 155, 1.7, 2.0,
                        .465, 162, .9, .9)
                .head("medial")
                .stroke(SHANK,
                        .0, 201, .9, .9,
                        .06, 206, 1.7, 1.6,
                        .2, 211, 2.7, 2.7,
                        .36, 211, 2.8, 2.7,
                        .47, 206, 2.1, 1.8,
                        .53, 199, 1.0, .9)
                .course(SHANK,
                        .0, 180, 2.6, 2.6,
                        .06, 180, 3.8, 3.8,
                        .2, 181, 5.1, 5.2,
                        .36, 181, 5.0, 5.2,
                        .5, 183, 2.6, 3.2);
    }

    /** Behind the fibula, down to where the tendons begin. */
    private static Sketch peroneals() {
        return Sketch.muscle("peroneals", "Peroneals", Palette.MUSCLE_DARKER)
                .stroke(SHANK,
                        .07, 98, .6, .6,
                        .2, 93, 1.2, 1.3,
                        .4, 96, 1.2, 1.2,
                        .6, 106, .9, .9,
                        .76, 120, .5, .5,
                        .84, 127, .3, .3);
    }

    /** The long extensor of the four toes and, from the lower half, that of the big toe. */
    private static Sketch toeExtensors() {
        return Sketch.muscle("toe-extensors", "Long toe extensors", Palette.MUSCLE_DARKER)
                .head("extensor-hallucis-longus")
                .stroke(SHANK,
                        .48, 34, .4, .4,
                        .62, 25, .5, .5,
                        .8, 12, .4, .4,
                        .98, 0, .3, .3)
                .stroke(INSTEP, .33, -.3, .28, .28, .5, -1.3, .26, .26, .72, -2.8, .26, .26, .9, -3.4, .26, .26)
                .head("extensor-digitorum-longus")
                .stroke(SHANK,
                        .1, 60, .6, .6,
                        .28, 55, .9, .9,
                        .5, 47, .9, .9,
                        .7, 32, .7, .7,
                        .86, 22, .5, .5,
                        .98, 18, .5, .5)
                .stroke(INSTEP, .33, .4, .4, .4, .5, .3, .25, .25, .74, -.9, .22, .22, .89, -1.1, .22, .22)
                .stroke(INSTEP, .33, .5, .4, .4, .5, .8, .25, .25, .73, .6, .22, .22, .88, .5, .22, .22)
                .stroke(INSTEP, .33, .6, .4, .4, .5, 1.3, .25, .25, .71, 1.8, .22, .22, .85, 1.9, .22, .22)
                .stroke(INSTEP, .33, .7, .4, .4, .5, 1.8, .25, .25, .68, 2.8, .22, .22, .81, 3.1, .22, .22)
                .course(SHANK, .1, 60, .6, .6, .28, 55, .9, .9, .5, 46, 1.2, 1.2, .7, 28, 1.0, 1.0, .96, 12, .8, .8);
    }

    /** Beside the outer edge of the shin, its tendon crossing to the inner midfoot. */
    private static Sketch tibialisAnterior() {
        return Sketch.muscle("tibialis-anterior", "Tibialis anterior", Palette.MUSCLE)
                .stroke(SHANK,
                        .06, 42, .7, .7,
                        .16, 35, 1.4, 1.5,
                        .35, 29, 1.5, 1.5,
                        .55, 19, 1.0, 1.1,
                        .72, 7, .6, .6,
                        .86, -6, .4, .4,
                        .98, -20, .4, .4)
                .stroke(INSTEP, .33, -.9, .4, .4, .4, -1.7, .4, .4, .48, -2.8, .4, .4)
                .stroke(INNER_FOOT, .42, 6.2, .4, .4, .47, 4.9, .4, .4, .50, 3.8, .4, .4)
                .course(SHANK,
                        .06, 42, .7, .7,
                        .16, 35, 1.4, 1.5,
                        .35, 29, 1.5, 1.5,
                        .55, 19, 1.0, 1.1,
                        .72, 7, .6, .6,
                        .97, -19, .4, .4);
    }
}
