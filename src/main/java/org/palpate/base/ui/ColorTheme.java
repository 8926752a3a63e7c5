package org.palpate.base.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import com.vaadin.flow.server.VaadinRequest;
import org.jsoup.nodes.Element;

/** Light or dark, as the person chose; the system's choice until then. */
enum ColorTheme {
    LIGHT("light"),
    DARK("dark");

    static final String COOKIE = "palpate-theme";

    private final String value;

    ColorTheme(String value) {
        this.value = value;
    }

    static Optional<ColorTheme> chosenIn(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(ColorTheme::named)
                .findFirst();
    }

    private static Stream<ColorTheme> named(String value) {
        return Arrays.stream(values()).filter(theme -> theme.value.equals(value));
    }

    void applyTo(Element html) {
        html.attr("theme", value);
        html.attr("style", "color-scheme: " + value);
    }
}
