package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks every rule on Palpate's classes, and that each rule catches the class planted for it. */
class ArchitectureTest {

    private static final JavaClasses PALPATE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.palpate");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static Stream<ArchRule> rules() {
        return ArchitectureRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForEveryClass(ArchRule rule) {
        rule.allowEmptyShould(true).check(PALPATE);
    }

    static Stream<Arguments> plantedViolations() {
        return Stream.of(
                Arguments.of(ArchitectureRules.PURE_CORE, "SpringInThePlanner"),
                Arguments.of(ArchitectureRules.NO_CLOCK_OR_CHANCE_IN_THE_CORE, "ClockInTheGrader"),
                Arguments.of(ArchitectureRules.ILLUSTRATION_IS_PURE, "SpringInThePicture"),
                Arguments.of(ArchitectureRules.STRICT_MATHEMATICS_IN_ILLUSTRATION, "LooseSine"),
                Arguments.of(ArchitectureRules.VAADIN_ONLY_IN_UI, "ButtonOutsideUi"),
                Arguments.of(
                        ArchitectureRules.VIEWS_ARE_PACKAGE_PRIVATE_AND_NAMED_VIEW, "PublicScreen"),
                Arguments.of(ArchitectureRules.LAYOUTS_ARE_IN_BASE, "LayoutInAFeature"),
                Arguments.of(ArchitectureRules.UI_USES_NO_REPOSITORY, "RepositoryInAView"),
                Arguments.of(ArchitectureRules.STORAGE_IS_PACKAGE_PRIVATE, "PublicThings"),
                Arguments.of(ArchitectureRules.ENTITIES_HAVE_NO_SETTERS, "SettableThing"),
                Arguments.of(ArchitectureRules.PACKAGES_ARE_NULL_MARKED, "UnmarkedPackage"),
                Arguments.of(ArchitectureRules.NO_FIELD_INJECTION, "InjectedField"),
                Arguments.of(ArchitectureRules.NO_STANDARD_STREAMS, "Printer"),
                Arguments.of(ArchitectureRules.NO_JAVA_UTIL_LOGGING, "OldLogger"));
    }

    @ParameterizedTest
    @MethodSource("plantedViolations")
    void catchesThePlantedViolation(ArchRule rule, String planted) {
        var result = rule.evaluate(PLANTED);

        assertThat(result.getFailureReport().getDetails())
                .anySatisfy(line -> assertThat(line).contains(planted));
    }

    @Test
    void plantsAViolationOfEveryRule() {
        assertThat(plantedViolations().map(violation -> violation.get()[0]))
                .containsExactlyElementsOf(ArchitectureRules.ALL);
    }
}
