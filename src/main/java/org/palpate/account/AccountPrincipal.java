package org.palpate.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security carries it through a visit. */
final class AccountPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final AccountId id;
    private final String userName;
    private final String displayName;
    private final AccountRole role;
    private final boolean enabled;
    private final Instant since;
    private @Nullable String passwordHash;

    AccountPrincipal(UserAccount account, Instant since) {
        this.id = account.accountId();
        this.userName = account.userName();
        this.displayName = account.displayName();
        this.role = account.role();
        this.enabled = account.isEnabled();
        this.passwordHash = account.passwordHash();
        this.since = since;
    }

    SignedIn signedIn() {
        return new SignedIn(id, userName, displayName, role);
    }

    AccountId id() {
        return id;
    }

    Instant since() {
        return since;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String toString() {
        return userName;
    }
}
