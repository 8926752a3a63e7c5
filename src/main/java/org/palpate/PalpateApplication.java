package org.palpate;

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
        SpringApplication.run(PalpateApplication.class, args);
    }
}
