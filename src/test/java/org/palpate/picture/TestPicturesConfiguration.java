package org.palpate.picture;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import org.palpate.content.ContentLibrary;
import org.palpate.content.PictureEntry;
import org.palpate.planner.Vocabulary;

/** Import this for a site with one picture, of deep stripping, and two views of the body map. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPicturesConfiguration {

    private static final Vocabulary VOCABULARY = ContentLibrary.packaged().vocabulary();

    /** The picture that there is. */
    public static final String PICTURE = "strip-calf";

    static DrawnFiles files() {
        return DrawnFiles.in("classpath:pictures/");
    }

    /** A gallery in which that picture hangs; another one has not been drawn yet. */
    public static PictureGallery gallery() {
        return new PictureGallery(
                List.of(
                        entry("not-drawn", "Not drawn", "None", "None", "kneading"),
                        entry(
                                PICTURE,
                                "Stripping the calf towards the knee",
                                "Slowly from the heel up, thumb over thumb.",
                                "A therapist's thumbs glide up the left calf of a client who lies"
                                        + " face down.",
                                "deep-stripping",
                                "flushing")),
                files());
    }

    static PictureEntry entry(
            String id, String title, String caption, String alternative, String... techniques) {
        return new PictureEntry(
                id,
                title,
                caption,
                alternative,
                Stream.of(techniques)
                        .map(technique -> VOCABULARY.technique(technique).orElseThrow())
                        .toList(),
                List.of(),
                "digest");
    }

    @Bean
    @Primary
    DrawnFiles testDrawnFiles() {
        return files();
    }

    @Bean
    @Primary
    PictureGallery testPictureGallery() {
        return gallery();
    }
}
