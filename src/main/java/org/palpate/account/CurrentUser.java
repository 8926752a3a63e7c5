package org.palpate.account;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is signed in. */
@Component
public class CurrentUser {

    /** Answers the signed-in person, or nothing for a visitor. */
    public Optional<SignedIn> get() {
        return principal().map(AccountPrincipal::signedIn);
    }

    /** Answers the signed-in person where only they can be. */
    public SignedIn require() {
        return get().orElseThrow(() ->
                new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    Optional<AccountPrincipal> principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
