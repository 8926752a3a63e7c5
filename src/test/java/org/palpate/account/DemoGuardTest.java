package org.palpate.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class DemoGuardTest {

    private static final String OWN = "jdbc:h2:mem:palpate-demo";

    @Test
    void letsTheDemoRunOnThisMachine() {
        assertThatCode(() -> start("demo", "127.0.0.1", OWN)).doesNotThrowAnyException();
    }

    @Test
    void refusesEveryOtherAddress() {
        refuses("0.0.0.0", OWN, "only on this machine");
        refuses("192.0.2.7", OWN, "only on this machine");
        refuses("", OWN, "only on this machine");
    }

    @Test
    void refusesARealDatabase() {
        refuses("127.0.0.1", "jdbc:postgresql://localhost/palpate", "database of its own");
        refuses("127.0.0.1", "jdbc:h2:file:./data/palpate", "database of its own");
    }

    @Test
    void leavesTheRealSiteAlone() {
        assertThatCode(() -> start("other", "0.0.0.0", "jdbc:postgresql://localhost/palpate"))
                .doesNotThrowAnyException();
    }

    private static void refuses(String address, String url, String reason) {
        assertThatThrownBy(() -> start("demo", address, url))
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining(reason);
    }

    private static void start(String profile, String address, String url) {
        try (var context = new GenericApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profile);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "test",
                                    Map.of(
                                            "server.address",
                                            address,
                                            "spring.datasource.url",
                                            url)));
            new DemoGuard().initialize(context);
        }
    }
}
