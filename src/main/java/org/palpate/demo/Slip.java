package org.palpate.demo;

import org.palpate.grading.TreatmentPlan;

/** A way in which a plan comes out other than it should. */
@FunctionalInterface
interface Slip {

    TreatmentPlan in(TreatmentPlan plan);
}
