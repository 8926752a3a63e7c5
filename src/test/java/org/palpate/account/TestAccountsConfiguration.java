package org.palpate.account;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;

/** Import this to make accounts in a test that starts the application. */
@TestConfiguration(proxyBeanMethods = false)
public class TestAccountsConfiguration {

    @Bean
    TestAccounts testAccounts(
            UserAccounts accounts,
            AccountRegistry registry,
            SetupService setup,
            TransactionTemplate transaction) {
        return new TestAccounts(accounts, registry, setup, transaction);
    }
}
