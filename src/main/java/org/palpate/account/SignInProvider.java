package org.palpate.account;

import java.time.Clock;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a name and password, more and more slowly for who keeps guessing. */
@Component
class SignInProvider implements AuthenticationProvider {

    private static final int REMEMBERED_KEYS = 10_000;

    private final DaoAuthenticationProvider passwords;
    private final AttemptThrottle accountThrottle;
    private final AttemptThrottle addressThrottle;

    SignInProvider(UserAccounts accounts, PasswordEncoder encoder, Clock clock) {
        this.passwords = new DaoAuthenticationProvider(name -> load(accounts, name, clock));
        this.passwords.setPasswordEncoder(encoder);
        this.accountThrottle = new AttemptThrottle(clock, 4, REMEMBERED_KEYS);
        // A whole class may share one address.
        this.addressThrottle = new AttemptThrottle(clock, 20, REMEMBERED_KEYS);
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        var name = NewAccount.normalized(attempt.getName());
        var account = name.substring(0, Math.min(name.length(), NewAccount.USER_NAME_MAX_LENGTH));
        var address = addressOf(attempt);
        begin(addressThrottle, address);
        begin(accountThrottle, account);
        var authenticated = passwords.authenticate(attempt);
        accountThrottle.forget(account);
        addressThrottle.takeBack(address);
        return authenticated;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static void begin(AttemptThrottle throttle, String key) {
        throttle.begin(key)
                .ifPresent(wait -> {
                    throw new TooManyAttempts(wait);
                });
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "local";
    }

    private static UserDetails load(UserAccounts accounts, String name, Clock clock) {
        return accounts.findByUserName(NewAccount.normalized(name))
                .map(account -> new AccountPrincipal(account, clock.instant()))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }
}
