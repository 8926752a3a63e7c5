package org.palpate.demo;

/** What the instructor writes to her students, and beside their grades. */
final class Remarks {

    static final String DANGER =
            "Daniel, this one matters more than the points. One calf that is swollen, warm and"
                    + " throbbing after a long flight can be a clot, and pressing on it can send it"
                    + " to the lung. With Marion the only right answer is to keep your hands off and"
                    + " see to it that she is with a doctor today. Please read the section about her"
                    + " calf once more and try again. If anything about it is unclear, ask me.";

    static final String END_OF_SESSION =
            "Lea, you trusted Bjarne's own pattern, went deep enough and stopped short of guarding."
                    + " That is the hard part of this client, and in your second plan the flush is"
                    + " there too. What is still missing is the end: before I let anybody go to the"
                    + " start I check that the legs are springy, and I say what to do until then."
                    + " Make that a habit before every race.";

    static final String ORDER =
            "Isaac, your two checks at the beginning are just right. Look at two things again. D4"
                    + " twenty hours after a marathon is unsafe, however much Lena asks for it; D2 and"
                    + " a slow hand are enough. And flush first, then stretch, then the cold: you"
                    + " have the right steps, only the wrong way round.";

    static final String HIP =
            "Lea, you found the hip behind Sofia's knee: gluteus maximus, TFL and the band itself are"
                    + " all there, with a good depth. The medius and the minimus belong to it as"
                    + " well, because they hold her pelvis level when she lands. And her outer"
                    + " quadriceps was tight, so check it and work on it. Come to me before the next"
                    + " class and I will show you how to find the minimus.";

    static final String FROZEN_TABLET =
            "Gabriel's tablet froze in the last ten minutes. On the paper he handed me the session"
                    + " for Tomasz is complete, with the exit check and the advice. I count the exam"
                    + " as just passed.";

    static final String ILL =
            "Kofi was ill on the day and called in the morning. He does an oral exam instead.";

    private Remarks() {}
}
