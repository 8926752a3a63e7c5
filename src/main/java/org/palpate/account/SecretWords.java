package org.palpate.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes codes that a person can read aloud and type: four groups, no characters that look alike.
 */
final class SecretWords {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretWords() {}

    static String make() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> makeGroup())
                .collect(Collectors.joining("-"));
    }

    private static String makeGroup() {
        return RANDOM.ints(GROUP_LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
