package org.palpate.content.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.palpate.content.yaml.ContentException;
import org.palpate.content.yaml.Problem;

/** The text files of a content folder, by their path in it. */
public final class ContentFiles {

    private static final String ROOT = "content/";

    /** What grades a plan; a change here gives the content another version. */
    private static final List<String> GRADING = List.of("vocabulary/", "rules/", "cases/");

    /** The folder itself. */
    private static final String TOP = "";

    private static final String PICTURES = "pictures";

    /** The folders whose text files are read, and the names of those files. */
    private static final Map<String, Pattern> READ =
            Map.of(
                    TOP,
                    Pattern.compile("SOURCES\\.md"),
                    "lessons",
                    Pattern.compile(".+\\.md"),
                    "cards",
                    Pattern.compile(".+\\.ya?ml"),
                    "glossary",
                    Pattern.compile(".+\\.ya?ml"),
                    "modules",
                    Pattern.compile(".+\\.ya?ml"),
                    "vocabulary",
                    Pattern.compile(".+"),
                    "rules",
                    Pattern.compile(".+"),
                    "cases",
                    Pattern.compile(".+"),
                    PICTURES,
                    Pattern.compile(".+\\.ya?ml"),
                    PICTURES + "/drawn",
                    Pattern.compile(".+\\.json"));

    private static final int DEPTH = 3;

    private final String root;
    private final SortedMap<String, String> texts;
    private final Function<String, Resource> resources;

    private ContentFiles(
            String root, SortedMap<String, String> texts, Function<String, Resource> resources) {
        this.root = root;
        this.texts = texts;
        this.resources = resources;
    }

    /** The content that is packaged with the program. */
    public static ContentFiles packaged() {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (String folder : READ.keySet()) {
                for (Resource file :
                        resolver.getResources("classpath*:" + ROOT + prefix(folder) + "*.*")) {
                    String path = prefix(folder) + file.getFilename();
                    if (isRead(path)) {
                        texts.put(path, file.getContentAsString(StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The packaged content cannot be read", unreadable);
        }
        return new ContentFiles(ROOT, texts, path -> new ClassPathResource(ROOT + path));
    }

    /**
     * The content in a folder.
     *
     * @throws ContentException if it is not a readable folder
     */
    public static ContentFiles in(Path folder) {
        String name = folder.toString();
        if (!Files.isDirectory(folder)) {
            throw new ContentException(
                    List.of(new Problem(name, 1, "", "there is no such folder")));
        }
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isRead(path)) {
                    texts.put(path, Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new ContentException(
                    List.of(
                            new Problem(
                                    name, 1, "", "cannot be read: " + unreadable.getMessage())));
        }
        return new ContentFiles(
                name.endsWith("/") ? name : name + "/",
                texts,
                path -> new FileSystemResource(folder.resolve(path)));
    }

    private static String prefix(String folder) {
        return folder.isEmpty() ? "" : folder + "/";
    }

    private static boolean isRead(String path) {
        int slash = path.lastIndexOf('/');
        Pattern names = READ.get(slash < 0 ? TOP : path.substring(0, slash));
        return names != null && names.matcher(path.substring(slash + 1)).matches();
    }

    /** Whether the content has a file of this path, be it one that is read or not. */
    boolean has(String path) {
        return resources.apply(path).exists();
    }

    /** The files of one folder that end so, in the order of their names. */
    SortedMap<String, String> under(String folder, String ending) {
        SortedMap<String, String> found = new TreeMap<>();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            if (file.getKey().startsWith(folder + "/")
                    && file.getKey().endsWith(ending)
                    && file.getKey().lastIndexOf('/') == folder.length()) {
                found.put(root + file.getKey(), file.getValue());
            }
        }
        return found;
    }

    /**
     * The text of one file.
     *
     * @throws ContentException if it is missing
     */
    String text(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new ContentException(
                    List.of(new Problem(root + path, 1, "", "this file is missing")));
        }
        return text;
    }

    String name(String path) {
        return root + path;
    }

    /**
     * The first twelve digits of a digest of all that grades a plan, by which a grade names its
     * content.
     */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> {
                if (GRADING.stream().noneMatch(path::startsWith)) {
                    return;
                }
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
