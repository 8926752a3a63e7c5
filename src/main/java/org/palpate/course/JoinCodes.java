package org.palpate.course;

import java.security.SecureRandom;
import java.util.Locale;

import org.springframework.stereotype.Component;

/** Makes join codes that can be read aloud and copied from a board. */
@Component
class JoinCodes {

    /** Without letters and digits that look or sound alike. */
    private static final String ALPHABET = "ACDEFGHJKMNPQRTUVWXY34679";

    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final SchoolClasses classes;

    JoinCodes(SchoolClasses classes) {
        this.classes = classes;
    }

    String make() {
        String code;
        do {
            StringBuilder letters = new StringBuilder(LENGTH);
            for (int place = 0; place < LENGTH; place++) {
                letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            code = letters.toString();
        } while (classes.existsByJoinCode(code));
        return code;
    }

    /** What somebody typed, as codes are stored: spaces, hyphens and lower case do not matter. */
    static String normalized(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
