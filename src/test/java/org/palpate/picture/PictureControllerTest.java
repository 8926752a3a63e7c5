package org.palpate.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Asks the running site for pictures, as a browser without an account does. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pictures;DB_CLOSE_DELAY=-1",
            "server.address=127.0.0.1"
        })
@Import(TestPicturesConfiguration.class)
class PictureControllerTest {

    @LocalServerPort private int port;
    @Autowired private PictureGallery gallery;

    @Test
    void servesADrawingThatABrowserMayKeep() throws Exception {
        var drawing = get(picture().drawing());

        assertThat(drawing.statusCode()).isEqualTo(200);
        assertThat(header(drawing, "Content-Type")).startsWith("image/svg+xml");
        assertThat(header(drawing, "Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(header(drawing, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(drawing.body()).isEqualTo(file("strip-calf.svg"));
    }

    @Test
    void servesAThumbnailAsJpeg() throws Exception {
        var thumbnail = get(picture().thumbnail());

        assertThat(header(thumbnail, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(thumbnail, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(thumbnail.body()).isEqualTo(file("strip-calf.thumb.jpg"));
    }

    @Test
    void letsABrowserKeepOnlyWhatItAskedForByItsDigest() throws Exception {
        var plain = get("pictures/strip-calf.svg");
        var old = get("pictures/strip-calf.svg?v=000000000000");

        assertThat(header(plain, "Cache-Control")).contains("no-cache");
        assertThat(header(old, "Cache-Control")).contains("no-cache").doesNotContain("immutable");
        assertThat(get("pictures/strip-calf.svg", header(plain, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pictures/",
                "pictures/none.svg",
                "pictures/..%2f..%2fapplication.yml",
                "pictures/%2e%2e/%2e%2e/application.yml",
                "pictures/..;/application.yml",
                "pictures/strip-calf.svg/../../application.yml"
            })
    void servesNothingElse(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isBetween(200, 499);
        assertThat(new String(answer.body(), UTF_8)).doesNotContain("datasource", "<svg");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isEmpty();
    }

    private Picture picture() {
        return gallery.ofTechnique("deep-stripping").orElseThrow();
    }

    private HttpResponse<byte[]> get(String path, String... tags) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path));
        for (String tag : tags) {
            request.header("If-None-Match", tag);
        }
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream bytes =
                PictureControllerTest.class.getResourceAsStream("/pictures/" + name)) {
            return bytes.readAllBytes();
        }
    }
}
