package org.palpate.account;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The cookie by which a visitor without an account finds their work again. */
@Component
public class VisitorCookie {

    public static final String NAME = "palpate-visitor";

    private static final String SESSION_KEY = VisitorCookie.class.getName();

    /** How long a visitor is remembered. */
    public static final Duration LIFETIME = Duration.ofDays(60);

    /** The visitor who makes the current request, if they have been here before. */
    public Optional<UUID> read() {
        return attributes()
                .flatMap(current -> {
                    HttpServletRequest request = current.getRequest();
                    return fromSession(request).or(() -> fromCookie(request));
                });
    }

    /** The visitor who makes the current request; a new one gets the cookie. */
    public UUID obtain() {
        ServletRequestAttributes current =
                attributes()
                        .orElseThrow(() -> new IllegalStateException("A visitor needs a request"));
        UUID visitor = read().orElseGet(UUID::randomUUID);
        // The session bridges the time until the browser sends the cookie back.
        current.getRequest().getSession().setAttribute(SESSION_KEY, visitor);
        write(visitor, current.getRequest(), current.getResponse());
        return visitor;
    }

    private void write(
            UUID visitor, HttpServletRequest request, @Nullable HttpServletResponse response) {
        if (response == null || response.isCommitted()) {
            return;
        }
        Cookie cookie = new Cookie(NAME, visitor.toString());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge(Math.toIntExact(LIFETIME.toSeconds()));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<ServletRequestAttributes> attributes() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes found
                ? Optional.of(found)
                : Optional.empty();
    }

    private static Optional<UUID> fromSession(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SESSION_KEY) instanceof UUID visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }

    private static Optional<UUID> fromCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(NAME)) {
                return parse(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<UUID> parse(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
