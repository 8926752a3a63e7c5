package org.palpate.course;

import java.util.List;
import java.util.UUID;

/**
 * A class that can be joined by the code that was given.
 *
 * @param alreadyIn whether whoever asks has a part in it
 */
public record JoinOffer(UUID classId, String name, List<String> instructors, boolean alreadyIn) {

    public JoinOffer {
        instructors = List.copyOf(instructors);
    }
}
