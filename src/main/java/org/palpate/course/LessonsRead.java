package org.palpate.course;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.palpate.account.Owner.AccountOwner;

/** Tells which lessons whoever asks has read. */
@Component
class LessonsRead {

    Set<String> by(AccountOwner student) {
        return Set.of();
    }
}
