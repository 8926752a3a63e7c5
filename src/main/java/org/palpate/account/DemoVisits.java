package org.palpate.account;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets the people of a demonstration act, each as if they had signed in. */
@Component
@Profile(DemoAccounts.PROFILE)
public class DemoVisits {

    private final UserAccounts accounts;
    private final Clock clock;
    private final Map<String, AccountPrincipal> known = new ConcurrentHashMap<>();

    DemoVisits(UserAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Answers the id of somebody who has an account. */
    public AccountId idOf(String userName) {
        return principal(userName).id();
    }

    /** Does something as somebody who has an account. */
    public void as(String userName, Runnable work) {
        AccountPrincipal principal = principal(userName);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private AccountPrincipal principal(String userName) {
        return known.computeIfAbsent(
                userName,
                name -> {
                    var principal =
                            new AccountPrincipal(
                                    accounts.findByUserName(name).orElseThrow(), clock.instant());
                    principal.eraseCredentials();
                    return principal;
                });
    }
}
