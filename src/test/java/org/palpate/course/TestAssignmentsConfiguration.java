package org.palpate.course;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

import org.palpate.account.CurrentUser;
import org.palpate.account.SettableClock;

/** Import this beside the attempts' configuration to assign modules in a test. */
@TestConfiguration(proxyBeanMethods = false)
public class TestAssignmentsConfiguration {

    @Bean
    TestAssignments testAssignments(
            JdbcTemplate database, SettableClock clock, CurrentUser currentUser) {
        return new TestAssignments(database, clock, currentUser);
    }
}
