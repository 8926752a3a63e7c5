package org.palpate.quiz;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.palpate.account.AccountRegistered;
import org.palpate.account.CurrentUser;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.VisitorCookie;
import org.palpate.grading.TreatmentPlan;

/** Hands what a visitor did to their account once they have one or sign in to it. */
@Component
class VisitorClaims {

    private static final Logger log = LoggerFactory.getLogger(VisitorClaims.class);

    private final Attempts attempts;
    private final VisitorCookie cookie;
    private final CurrentUser currentUser;
    private final PlanJson planJson;

    VisitorClaims(
            Attempts attempts, VisitorCookie cookie, CurrentUser currentUser, PlanJson planJson) {
        this.attempts = attempts;
        this.cookie = cookie;
        this.currentUser = currentUser;
        this.planJson = planJson;
    }

    /** Runs inside the registration's transaction: both are kept or neither is. */
    @EventListener
    @Transactional
    void claimOnRegistration(AccountRegistered event) {
        cookie.read().ifPresent(visitor -> claim(visitor, new AccountOwner(event.accountId())));
    }

    @EventListener
    @Transactional
    void claimOnSignIn(InteractiveAuthenticationSuccessEvent event) {
        currentUser
                .get()
                .map(person -> new AccountOwner(person.id()))
                .ifPresent(account -> cookie.read().ifPresent(visitor -> claim(visitor, account)));
    }

    /**
     * Make the visitor's attempts the account's; of two drafts of one case the newer work stays.
     */
    @Transactional
    void claim(UUID visitor, AccountOwner account) {
        List<Attempt> found = attempts.ofVisitor(visitor);
        for (Attempt attempt : found) {
            if (attempt.isGraded() || makeRoomFor(attempt, account)) {
                attempt.claimFor(account);
            }
        }
        if (!found.isEmpty()) {
            log.info("A visitor took their attempts ({}) into an account", found.size());
        }
    }

    private boolean makeRoomFor(Attempt draft, AccountOwner account) {
        Optional<Attempt> rival = attempts.openDraft(account, draft.caseId(), null);
        if (rival.isEmpty()) {
            return true;
        }
        boolean keepsDraft = isWorthMore(draft, rival.get());
        attempts.delete(keepsDraft ? rival.get() : draft);
        // The unique constraint must see the one go before the other takes its place.
        attempts.flush();
        return keepsDraft;
    }

    private boolean isWorthMore(Attempt draft, Attempt rival) {
        boolean empty = isEmpty(draft);
        return empty == isEmpty(rival) ? draft.updatedAt().isAfter(rival.updatedAt()) : !empty;
    }

    private boolean isEmpty(Attempt draft) {
        return planJson.read(draft.plan()).plan().equals(TreatmentPlan.EMPTY);
    }
}
