package org.palpate.account;

import java.time.Instant;
import java.util.Locale;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** People who are signed in as far as a test can tell, without being stored. */
public final class TestPrincipals {

    private TestPrincipals() {}

    /** Answers somebody new with the role. */
    public static Authentication signedIn(AccountRole role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        var account = new UserAccount(name, "Test " + name, null, "no hash", role, Instant.EPOCH);
        var principal = new AccountPrincipal(account, Instant.EPOCH);
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities());
    }

    /** Answers the account of somebody made here. */
    public static AccountId accountOf(Authentication person) {
        return ((AccountPrincipal) person.getPrincipal()).id();
    }
}
