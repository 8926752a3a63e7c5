package org.palpate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.palpate.content.ContentLibrary;
import org.palpate.content.yaml.ContentException;
import org.palpate.content.yaml.Problem;
import org.palpate.grading.Grade;
import org.palpate.grading.Grader;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.CaseFacts;
import org.palpate.planner.Protocol;

/** The words of the command line. Without one of these, {@code ./run} serves the site. */
@Command(
        name = "./run",
        mixinStandardHelpOptions = true,
        description =
                "Without a command: serves the site on http://localhost:8080 (--demo adds a demo).",
        synopsisSubcommandLabel = "[plan | grade | check | draw]")
final class PalpateCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "plan",
            mixinStandardHelpOptions = true,
            description = "Prints the protocol that a client's facts call for.")
    void plan(
            @Parameters(
                            paramLabel = "FILE",
                            description = "a case, a facts file or the id of a case")
                    String file,
            @Option(names = "--json", description = "print JSON instead of YAML") boolean json) {
        ContentLibrary library = ContentLibrary.packaged();
        CaseFacts facts = new InputFiles(library).facts(file);
        Protocol protocol = library.planner().plan(facts);
        PrintedTree tree = new ProtocolPrinter(library).print(protocol);
        out().print(json ? tree.asJson() : tree.asYaml());
        out().flush();
    }

    @Command(
            name = "grade",
            mixinStandardHelpOptions = true,
            description = "Grades a treatment plan.")
    void grade(
            @Parameters(
                            paramLabel = "CASE",
                            description = "a case, a facts file or the id of a case")
                    String client,
            @Parameters(paramLabel = "PLAN", description = "a plan file") Path plan,
            @Option(names = "--json", description = "print JSON instead of YAML") boolean json) {
        ContentLibrary library = ContentLibrary.packaged();
        InputFiles files = new InputFiles(library);
        Protocol protocol = library.planner().plan(files.facts(client));
        TreatmentPlan built = files.plan(plan);
        Grade grade = Grader.grade(built, protocol);
        PrintedTree tree = new GradePrinter(protocol, built).print(grade);
        out().print(json ? tree.asJson() : tree.asYaml());
        out().flush();
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Checks a content folder and prints what it holds.")
    void check(
            @Parameters(
                            paramLabel = "DIR",
                            arity = "0..1",
                            description = "a content folder; without it the packaged content")
                    @Nullable Path folder) {
        ContentLibrary library =
                folder == null ? ContentLibrary.packaged() : ContentLibrary.in(folder);
        List<Problem> outdated = library.pictures().outdated();
        if (!outdated.isEmpty()) {
            throw new ContentException(outdated);
        }
        new CoverageReport(library).print(out());
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
