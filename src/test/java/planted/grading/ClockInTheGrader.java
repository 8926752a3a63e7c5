package planted.grading;

import java.time.Instant;

class ClockInTheGrader {

    boolean isLate(Instant due, Instant handedIn) {
        return handedIn.isAfter(due);
    }
}
