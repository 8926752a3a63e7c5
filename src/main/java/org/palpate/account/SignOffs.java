package org.palpate.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers which accounts were signed out everywhere, and when. */
@Component
class SignOffs {

    private final Map<AccountId, Instant> signedOffAt = new ConcurrentHashMap<>();
    private final Clock clock;

    SignOffs(Clock clock) {
        this.clock = clock;
    }

    /** Signs out once the change is stored, so that nobody gets back in on the old terms. */
    void signOff(AccountId id) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            signedOffAt.put(id, clock.instant());
                        }
                    });
        } else {
            signedOffAt.put(id, clock.instant());
        }
    }

    boolean ended(AccountPrincipal principal) {
        var signedOff = signedOffAt.get(principal.id());
        return signedOff != null && principal.since().isBefore(signedOff);
    }
}
