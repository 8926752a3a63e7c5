package org.palpate.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.palpate.base.SiteAddress;

/** Makes the first administrator for whoever can read the program's own output. */
@Service
public class SetupService {

    private static final Logger log = LoggerFactory.getLogger(SetupService.class);
    private static final int REMEMBERED_ADDRESSES = 10_000;

    private final UserAccounts accounts;
    private final AccountRegistry registry;
    private final TransactionTemplate transaction;
    private final SiteAddress site;
    private final AttemptThrottle throttle;
    private @Nullable String code;

    SetupService(
            UserAccounts accounts,
            AccountRegistry registry,
            TransactionTemplate transaction,
            SiteAddress site,
            Clock clock) {
        this.accounts = accounts;
        this.registry = registry;
        this.transaction = transaction;
        this.site = site;
        this.throttle = new AttemptThrottle(clock, 4, REMEMBERED_ADDRESSES);
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void announce() {
        issueCode();
    }

    /** Makes the code and prints it; does nothing once there is an administrator. */
    synchronized @Nullable String issueCode() {
        if (hasAdministrator()) {
            code = null;
        } else {
            code = SecretWords.make();
            log.info(
                    "There is no administrator yet. Open {} and enter this code: {}",
                    site.of("/setup"),
                    code);
        }
        return code;
    }

    /** Tells whether the first administrator is still to be made. */
    @PreAuthorize("permitAll()")
    public synchronized boolean isOpen() {
        return code != null && !hasAdministrator();
    }

    /** Makes the first administrator; the code is void afterwards. */
    @PreAuthorize("permitAll()")
    public synchronized void createAdministrator(
            String givenCode, NewAccount wanted, String address) {
        if (throttle.begin(address).isPresent()) {
            throw new AccountRefused(AccountProblem.TOO_MANY_GUESSES);
        }
        if (code == null || hasAdministrator() || !sameCode(code, givenCode)) {
            throw new AccountRefused(AccountProblem.SETUP_CODE_WRONG);
        }
        throttle.forget(address);
        transaction.executeWithoutResult(
                status -> registry.open(wanted, AccountRole.ADMINISTRATOR));
        code = null;
    }

    private boolean hasAdministrator() {
        return accounts.existsByRoleAndEnabledTrue(AccountRole.ADMINISTRATOR);
    }

    private static boolean sameCode(String expected, String given) {
        return MessageDigest.isEqual(bare(expected), bare(given));
    }

    private static byte[] bare(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
