package org.palpate.account;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a person in from inside a screen, and keeps or ends what they are signed in as. */
@Component
public class SignIn {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SignInProvider provider;
    private final UserAccounts accounts;
    private final CurrentUser currentUser;
    private final SignOffs signOffs;
    private final SessionAuthenticationStrategy sessionIds;
    private final Clock clock;

    SignIn(
            SignInProvider provider,
            UserAccounts accounts,
            CurrentUser currentUser,
            SignOffs signOffs,
            SessionAuthenticationStrategy sessionIds,
            Clock clock) {
        this.provider = provider;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.signOffs = signOffs;
        this.sessionIds = sessionIds;
        this.clock = clock;
    }

    /** Signs in with a password, under a new session id. */
    public void withPassword(
            String userName,
            String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(userName, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        var authentication = provider.authenticate(attempt);
        sessionIds.onAuthentication(authentication, request, response);
        keep(authentication, request, response);
    }

    /** Reads the signed-in account anew after it changed, and keeps this visit signed in. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        var account = accounts.findById(currentUser.require().id().value()).orElseThrow();
        var principal = new AccountPrincipal(account, clock.instant());
        principal.eraseCredentials();
        keep(
                UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, principal.getAuthorities()),
                request,
                response);
    }

    /** Tells whether the signed-in account was signed out everywhere since this visit began. */
    public boolean hasEnded() {
        return currentUser.principal().filter(signOffs::ended).isPresent();
    }

    private void keep(
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
