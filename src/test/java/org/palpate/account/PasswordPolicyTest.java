package org.palpate.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "ninechars, PASSWORD_TOO_SHORT",
        "Mia.Keller.Long, PASSWORD_IS_USER_NAME",
        "password123, PASSWORD_TOO_COMMON",
        "PASSWORDpassword, PASSWORD_TOO_COMMON",
        "1234567890, PASSWORD_TOO_COMMON",
        "aaaaaaaaaaaa, PASSWORD_TOO_COMMON",
        "!!qwerty2026, PASSWORD_TOO_COMMON",
        "ääääööööüüüüäääättttääääööööüüüüäääättttxyz, PASSWORD_TOO_LONG"
    })
    void refusesWhatIsEasyToGuess(String password, AccountProblem problem) {
        assertThat(PasswordPolicy.problemOf(password, "mia.keller.long")).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven quiet rivers", "t0ughEnough!x", "passwords are dull"})
    void acceptsTheRest(String password) {
        assertThat(PasswordPolicy.problemOf(password, "mia")).isEmpty();
    }
}
