package org.palpate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Checks that features depend on each other only in the directions that their packages declare. */
class ModularityTest {

    @Test
    void respectsTheDeclaredDirections() {
        ApplicationModules.of(PalpateApplication.class).verify();
    }

    @Test
    void catchesAPlantedDependency() {
        var planted = ApplicationModules.of("planted.modules", location -> true);

        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("alpha")
                .hasMessageContaining("beta");
    }
}
