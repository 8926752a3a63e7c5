package org.palpate.account;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts and changes them, for their owners and for administrators. */
@Service
@Transactional
public class AccountService {

    private static final String ADMINISTRATOR_ONLY =
            "hasRole('" + AccountRole.Names.ADMINISTRATOR + "')";

    private final UserAccounts accounts;
    private final AccountRegistry registry;
    private final CurrentUser currentUser;
    private final SignOffs signOffs;
    private final RegistrationSettings registration;
    private final ApplicationEventPublisher events;

    AccountService(
            UserAccounts accounts,
            AccountRegistry registry,
            CurrentUser currentUser,
            SignOffs signOffs,
            RegistrationSettings registration,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.registry = registry;
        this.currentUser = currentUser;
        this.signOffs = signOffs;
        this.registration = registration;
        this.events = events;
    }

    /** Makes a learner's account for the person who asks. */
    @PreAuthorize("permitAll()")
    public AccountId register(NewAccount wanted) {
        if (!registration.open()) {
            throw new AccountRefused(AccountProblem.REGISTRATION_CLOSED);
        }
        var id = registry.open(wanted, AccountRole.LEARNER).accountId();
        events.publishEvent(new AccountRegistered(id));
        return id;
    }

    /** Answers the signed-in person's own account. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public AccountListItem own() {
        return AccountListItem.of(find(currentUser.require().id()));
    }

    /** Changes how the signed-in person is named and reached. */
    @PreAuthorize("isAuthenticated()")
    public void describeOwn(String displayName, @Nullable String email) {
        var name = displayName.strip();
        var address = email == null || email.isBlank() ? null : email.strip();
        registry.refuseBadDescription(name, address);
        find(currentUser.require().id()).describeAs(name, address);
    }

    /** Changes the signed-in person's password and signs them out everywhere else. */
    @PreAuthorize("isAuthenticated()")
    public void changeOwnPassword(String currentPassword, String newPassword) {
        var account = find(currentUser.require().id());
        if (!registry.matches(currentPassword, account)) {
            throw new AccountRefused(AccountProblem.CURRENT_PASSWORD_WRONG);
        }
        registry.refuseBadPassword(newPassword, account.userName());
        account.replacePassword(registry.hash(newPassword));
        signOffs.signOff(account.accountId());
    }

    /** Answers one page of the accounts that contain the text in a name or address. */
    @PreAuthorize(ADMINISTRATOR_ONLY)
    @Transactional(readOnly = true)
    public List<AccountListItem> find(String text, int page, int size) {
        return accounts.search(pattern(text), PageRequest.of(page, size)).stream()
                .map(AccountListItem::of)
                .toList();
    }

    /** Counts the accounts that {@link #find} pages through. */
    @PreAuthorize(ADMINISTRATOR_ONLY)
    @Transactional(readOnly = true)
    public long count(String text) {
        return accounts.countMatches(pattern(text));
    }

    /** Makes an account for somebody else, with a password to hand over. */
    @PreAuthorize(ADMINISTRATOR_ONLY)
    public IssuedPassword create(
            String userName, String displayName, @Nullable String email, AccountRole role) {
        var password = SecretWords.make();
        var account = registry.open(new NewAccount(userName, displayName, email, password), role);
        return new IssuedPassword(account.accountId(), account.userName(), password);
    }

    /** Replaces a forgotten password by one to hand over. */
    @PreAuthorize(ADMINISTRATOR_ONLY)
    public IssuedPassword issuePassword(AccountId id) {
        var account = find(id);
        var password = SecretWords.make();
        account.replacePassword(registry.hash(password));
        signOffs.signOff(id);
        return new IssuedPassword(id, account.userName(), password);
    }

    /** Gives an account another role; it applies from the next sign-in, which is forced. */
    @PreAuthorize(ADMINISTRATOR_ONLY)
    public void setRole(AccountId id, AccountRole role) {
        if (role != AccountRole.ADMINISTRATOR) {
            refuseForLastAdministrator(id);
        }
        find(id).assign(role);
        signOffs.signOff(id);
    }

    /** Keeps an account from signing in and ends its visits. */
    @PreAuthorize(ADMINISTRATOR_ONLY)
    public void disable(AccountId id) {
        refuseForLastAdministrator(id);
        find(id).disable();
        signOffs.signOff(id);
    }

    /** Lets a disabled account sign in again. */
    @PreAuthorize(ADMINISTRATOR_ONLY)
    public void enable(AccountId id) {
        find(id).enable();
    }

    private void refuseForLastAdministrator(AccountId id) {
        var administrators = accounts.lockWorkingAdministrators();
        if (administrators.size() == 1 && administrators.getFirst().accountId().equals(id)) {
            throw new AccountRefused(AccountProblem.LAST_ADMINISTRATOR);
        }
    }

    private UserAccount find(AccountId id) {
        return accounts.findById(id.value())
                .orElseThrow(() -> new NoSuchElementException("No account " + id));
    }

    private static String pattern(String text) {
        var escaped = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + escaped + "%";
    }
}
