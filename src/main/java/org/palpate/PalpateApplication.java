package org.palpate;

import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import org.palpate.cli.CommandLineTool;

/** Starts the site, or hands a command to the command line tool. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PalpateApplication {

    public static void main(String[] args) {
        if (CommandLineTool.isCommand(args)) {
            System.exit(CommandLineTool.run(args));
        }
        var application = new SpringApplication(PalpateApplication.class);
        if (List.of(args).contains("--demo")) {
            application.setAdditionalProfiles("demo");
        }
        application.run(args);
    }
}
