package org.palpate.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;

import org.palpate.content.yaml.ContentException;

/** Runs Palpate's commands without starting the site. */
public final class CommandLineTool {

    /** The exit status for input that cannot be used. */
    public static final int BAD_INPUT = 2;

    private static final int FAULT = 1;

    private CommandLineTool() {}

    /**
     * Tells whether the words ask for a command; options such as {@code --demo} belong to the site.
     */
    public static boolean isCommand(String[] args) {
        return args.length > 0
                && (!args[0].startsWith("-") || args[0].equals("--help") || args[0].equals("-h"));
    }

    /** Runs the command and answers the exit status. */
    public static int run(String[] args) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(new IllustratorArtist(), out, err, args);
    }

    static int run(SceneArtist artist, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new PalpateCommand())
                .addSubcommand(new DrawCommand(artist))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((refused, _) -> {
                    err.println(refused.getMessage() + " (./run --help shows what there is)");
                    return BAD_INPUT;
                })
                .setExecutionExceptionHandler((failure, _, _) -> report(failure, err))
                .execute(args);
    }

    /** A person gets one line for each mistake, never a stack trace. */
    private static int report(Exception failure, PrintWriter err) {
        if (failure instanceof ContentException bad) {
            bad.problems().forEach(err::println);
            return BAD_INPUT;
        }
        err.println("Palpate could not finish: " + failure);
        return FAULT;
    }
}
