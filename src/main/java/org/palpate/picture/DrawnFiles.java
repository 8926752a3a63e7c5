package org.palpate.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;

/** The files that were drawn from the scenes. What is not among them is not served. */
public final class DrawnFiles {

    /** Where the site serves them. */
    static final String FOLDER = "pictures";

    private static final Map<String, MediaType> TYPES =
            Map.of(
                    "svg", new MediaType("image", "svg+xml", StandardCharsets.UTF_8),
                    "jpg", MediaType.IMAGE_JPEG,
                    "png", MediaType.IMAGE_PNG);

    private final Map<String, DrawnFile> files = new TreeMap<>();

    private DrawnFiles(Resource[] found) throws IOException {
        for (Resource file : found) {
            String name = file.getFilename();
            MediaType type = name == null ? null : TYPES.get(ending(name));
            if (name != null && type != null) {
                files.put(name, new DrawnFile(name, type, file, digest(file)));
            }
        }
    }

    /** The files that are packaged with the program. */
    public static DrawnFiles packaged() {
        return in("classpath*:content/pictures/drawn/");
    }

    /** The files in a folder, given as Spring names resources. */
    public static DrawnFiles in(String folder) {
        try {
            return new DrawnFiles(
                    new PathMatchingResourcePatternResolver().getResources(folder + "*.*"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The drawn pictures cannot be read", unreadable);
        }
    }

    Optional<DrawnFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String digest(Resource file) throws IOException {
        try (InputStream bytes = file.getInputStream();
                DigestInputStream digest =
                        new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
