package org.palpate.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.palpate.content.yaml.ContentException;
import org.palpate.content.yaml.Problem;

/** A copy of the content in which a test plants mistakes. */
final class ContentFolder {

    private static final Path ORIGINAL = Path.of("content");

    private final Path folder;

    private ContentFolder(Path folder) {
        this.folder = folder;
    }

    static ContentFolder copiedTo(Path folder) {
        try (Stream<Path> files = Files.walk(ORIGINAL, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new ContentFolder(folder);
    }

    Path path() {
        return folder;
    }

    /** Replace the first place where the words stand. */
    ContentFolder replacing(String file, String words, String others) {
        String text = read(file);
        assertThat(text).contains(words);
        int start = text.indexOf(words);
        return writing(
                file, text.substring(0, start) + others + text.substring(start + words.length()));
    }

    /** Put more at the end of a file. */
    ContentFolder appending(String file, String more) {
        return writing(file, read(file) + more);
    }

    ContentFolder writing(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    ContentFolder deleting(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** The number of the first line that holds the words. */
    int lineOf(String file, String words) {
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new AssertionError(words + " does not stand in " + file);
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The mistakes for which the loader refuses the folder. */
    List<Problem> problems() {
        ContentException refused =
                catchThrowableOfType(ContentException.class, () -> ContentLibrary.in(folder));
        assertThat(refused).as("the content is refused").isNotNull();
        return refused.problems();
    }

    /** The only mistake for which the loader refuses the folder. */
    Problem onlyProblem() {
        List<Problem> problems = problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
