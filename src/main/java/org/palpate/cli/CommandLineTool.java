package org.palpate.cli;

/** Runs Palpate's commands without starting the site. */
public final class CommandLineTool {

    private static final int BAD_INPUT = 2;

    private CommandLineTool() {}

    /**
     * Tells whether the words ask for a command; options such as {@code --demo} belong to the site.
     */
    public static boolean isCommand(String[] args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    /** Runs the command and answers the exit status. */
    public static int run(String[] args) {
        System.err.printf("Palpate knows no command \"%s\".%n", args[0]);
        return BAD_INPUT;
    }
}
