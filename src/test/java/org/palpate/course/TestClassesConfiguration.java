package org.palpate.course;

import java.time.Instant;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import org.palpate.account.SettableClock;

/** Import this for classes whose time a test moves. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClassesConfiguration {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock(Instant.parse("2026-03-02T08:00:00Z"));
    }
}
