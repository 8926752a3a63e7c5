package org.palpate.picture;

import java.util.List;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Import this for a site with one picture, of deep stripping, and two views of the body map. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPicturesConfiguration {

    /** The picture that there is. */
    public static final String PICTURE = "strip-calf";

    static DrawnFiles files() {
        return DrawnFiles.in("classpath:pictures/");
    }

    /** A gallery in which that picture hangs; another one has not been drawn yet. */
    public static PictureGallery gallery() {
        return new PictureGallery(
                List.of(
                        new PictureText(
                                "not-drawn", "Not drawn", "None", "None", List.of("kneading")),
                        new PictureText(
                                PICTURE,
                                "Stripping the calf towards the knee",
                                "Slowly from the heel up, thumb over thumb.",
                                "A therapist's thumbs glide up the left calf of a client who lies"
                                        + " face down.",
                                List.of("deep-stripping", "flushing"))),
                files());
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
