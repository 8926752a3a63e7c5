package org.palpate.account;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Keeps the demonstration off the network and away from a real database. */
final class DemoGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of(DemoAccounts.PROFILE))) {
            refuseNetworkAddress(environment);
            refuseRealDatabase(environment);
        }
    }

    private static void refuseNetworkAddress(Environment environment) {
        var address = environment.getProperty("server.address", "");
        if (address.isBlank() || !isLoopback(address)) {
            throw new DemoRefused(
                    "The demo runs only on this machine: leave out --server.address, or give"
                            + " 127.0.0.1.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void refuseRealDatabase(Environment environment) {
        var url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:h2:mem:")) {
            throw new DemoRefused(
                    "The demo uses a database of its own: start it without"
                            + " spring.datasource.url.");
        }
    }
}
