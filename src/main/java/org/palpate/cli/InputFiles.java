package org.palpate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.palpate.content.CaseReader;
import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.content.FactsReader;
import org.palpate.content.yaml.ContentException;
import org.palpate.content.yaml.Problem;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.grading.TreatmentPlan;
import org.palpate.planner.CaseFacts;

/** Reads the files that a command is given. */
final class InputFiles {

    private final ContentLibrary library;

    InputFiles(ContentLibrary library) {
        this.library = library;
    }

    /**
     * The facts of a case file, a facts file or a case of the library named by its id.
     *
     * @throws ContentException if there is any mistake, naming them all
     */
    CaseFacts facts(String fileOrId) {
        Optional<ClientCase> known = library.clientCase(fileOrId);
        if (known.isPresent()) {
            return known.get().facts();
        }
        String text = text(Path.of(fileOrId));
        return collecting(problems -> problems.attempt(() -> facts(fileOrId, text, problems)));
    }

    private CaseFacts facts(String file, String text, Problems problems) {
        if (text.startsWith("---") && text.indexOf("\n---", 3) > 0) {
            return CaseReader.facts(library.vocabulary(), file, text, problems);
        }
        YamlNode node = YamlNode.parse(file, text, 0);
        YamlNode facts = node.isMap() ? node.fields().getOrDefault("facts", node) : node;
        return new FactsReader(library.vocabulary(), problems).read(facts);
    }

    /**
     * A plan file.
     *
     * @throws ContentException if there is any mistake, naming them all
     */
    TreatmentPlan plan(Path file) {
        String text = text(file);
        return collecting(problems ->
                problems.attempt(() ->
                        new PlanReader(library.vocabulary(), problems)
                                .read(YamlNode.parse(file.toString(), text, 0))));
    }

    private static <T> T collecting(java.util.function.Function<Problems, Optional<T>> reading) {
        Problems problems = new Problems();
        Optional<T> read = reading.apply(problems);
        problems.throwIfAny();
        Supplier<IllegalStateException> unexplained =
                () -> new IllegalStateException("A file without mistakes could not be read");
        return read.orElseThrow(unexplained);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException _) {
            throw refused(file, "there is no such file");
        } catch (IOException unreadable) {
            throw refused(file, "cannot be read as text: " + unreadable.getMessage());
        }
    }

    private static ContentException refused(Path file, String message) {
        return new ContentException(List.of(new Problem(file.toString(), 1, "", message)));
    }
}
