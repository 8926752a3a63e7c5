package org.palpate.course;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.palpate.account.Owner.AccountOwner;
import org.palpate.library.ReadingService;

/** Tells which lessons whoever asks has read. */
@Component
class LessonsRead {

    private final ReadingService reading;

    LessonsRead(ReadingService reading) {
        this.reading = reading;
    }

    Set<String> by(AccountOwner student) {
        return reading.progress(student).lessonsRead();
    }
}
