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
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.palpate.content.yaml.ContentException;
import org.palpate.content.yaml.Problem;

/** The text files of a content folder, by their path in it. */
public final class ContentFiles {

    private static final String ROOT = "content/";
    private static final String PICTURES = "pictures/";
    private static final String SCENE = ".yaml";

    /** What grades a plan; a change here gives the content another version. */
    private static final List<String> GRADING = List.of("vocabulary/", "rules/", "cases/");

    private static final List<String> TEACHING = List.of("lessons/", "cards/", "glossary/");
    private static final String SOURCES = "SOURCES.md";

    private final String root;
    private final SortedMap<String, String> texts;
    private final SortedSet<String> pictures;

    private ContentFiles(String root, SortedMap<String, String> texts, SortedSet<String> pictures) {
        this.root = root;
        this.texts = texts;
        this.pictures = pictures;
    }

    /** The content that is packaged with the program. */
    public static ContentFiles packaged() {
        SortedMap<String, String> texts = new TreeMap<>();
        SortedSet<String> pictures = new TreeSet<>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (String folder : concat(GRADING, TEACHING)) {
                for (Resource file : resolver.getResources("classpath*:" + ROOT + folder + "*.*")) {
                    texts.put(
                            folder + file.getFilename(),
                            file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
            for (Resource file : resolver.getResources("classpath*:" + ROOT + SOURCES)) {
                texts.put(SOURCES, file.getContentAsString(StandardCharsets.UTF_8));
            }
            for (Resource file :
                    resolver.getResources("classpath*:" + ROOT + PICTURES + "*" + SCENE)) {
                pictures.add(pictureId(String.valueOf(file.getFilename())));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The packaged content cannot be read", unreadable);
        }
        return new ContentFiles(ROOT, texts, pictures);
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String pictureId(String fileName) {
        return fileName.substring(0, fileName.length() - SCENE.length());
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
        SortedSet<String> pictures = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (path.startsWith(PICTURES) && path.endsWith(SCENE)) {
                    pictures.add(pictureId(path.substring(PICTURES.length())));
                } else if (path.equals(SOURCES)
                        || concat(GRADING, TEACHING).stream().anyMatch(path::startsWith)) {
                    texts.put(path, Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new ContentException(
                    List.of(
                            new Problem(
                                    name, 1, "", "cannot be read: " + unreadable.getMessage())));
        }
        return new ContentFiles(name.endsWith("/") ? name : name + "/", texts, pictures);
    }

    /** The files of one folder that end so, in the order of their names. */
    SortedMap<String, String> under(String folder, String ending) {
        SortedMap<String, String> found = new TreeMap<>();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            if (file.getKey().startsWith(folder + "/") && file.getKey().endsWith(ending)) {
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

    /** The ids of the pictures that are described here; empty in a folder without pictures. */
    Set<String> pictures() {
        return Set.copyOf(pictures);
    }

    String name(String path) {
        return root + path;
    }

    /**
     * The first twelve digits of a digest of all that grades, by which a grade names its content.
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
