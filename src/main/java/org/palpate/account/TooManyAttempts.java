package org.palpate.account;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Sign-in was refused unseen, because too many tries failed before. */
public class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many failed tries");
        this.wait = wait;
    }

    /** Answers how long to wait before the next try. */
    public Duration remaining() {
        return wait;
    }
}
