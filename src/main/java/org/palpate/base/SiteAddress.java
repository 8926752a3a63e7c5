package org.palpate.base;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address at which this machine's own browser finds the site. */
@Component
public class SiteAddress {

    private final Environment environment;

    SiteAddress(Environment environment) {
        this.environment = environment;
    }

    /** Answers the full address of a path that starts with a slash. */
    public String of(String path) {
        var port = environment.getProperty("local.server.port", "8080");
        var context = environment.getProperty("server.servlet.context-path", "");
        return "http://localhost:" + port + context + path;
    }
}
