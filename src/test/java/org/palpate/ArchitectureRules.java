package org.palpate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;

/** The rules that hold for every class of Palpate; the planted classes prove that each can fail. */
final class ArchitectureRules {

    static final ArchRule PURE_CORE =
            noClasses()
                    .that()
                    .resideInAnyPackage("..planner..", "..grading..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should(
                            dependOnClassesThat(
                                    resideOutsideOfPackages(
                                            "java..",
                                            "org.jspecify..",
                                            "..planner..",
                                            "..grading..")))
                    .because("planner and grading are plain Java that runs anywhere");

    static final ArchRule NO_CLOCK_OR_CHANCE_IN_THE_CORE =
            noClasses()
                    .that()
                    .resideInAnyPackage("..planner..", "..grading..")
                    .should(
                            dependOnClassesThat(
                                    assignableTo(Clock.class)
                                            .or(assignableTo(RandomGenerator.class))
                                            .or(assignableTo(Instant.class))))
                    .because("the same input gives the same answer every time");

    private static final Set<String> EXACT_MATHEMATICS =
            Set.of(
                    "sqrt",
                    "abs",
                    "min",
                    "max",
                    "floor",
                    "ceil",
                    "rint",
                    "round",
                    "clamp",
                    "signum",
                    "fma",
                    "floorDiv",
                    "floorMod",
                    "ceilDiv",
                    "toIntExact",
                    "addExact",
                    "multiplyExact",
                    "subtractExact",
                    "negateExact",
                    "absExact",
                    "incrementExact");

    static final ArchRule ILLUSTRATION_IS_PURE =
            noClasses()
                    .that()
                    .resideInAPackage("..illustration..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should(
                            dependOnClassesThat(
                                    resideOutsideOfPackages(
                                            "java..",
                                            "javax.imageio..",
                                            "org.w3c.dom..",
                                            "org.jspecify..",
                                            "..illustration..")))
                    .because("the illustrator is plain Java that draws anywhere");

    static final ArchRule STRICT_MATHEMATICS_IN_ILLUSTRATION =
            noClasses()
                    .that()
                    .resideInAPackage("..illustration..")
                    .should()
                    .callMethodWhere(isInexactMathematics())
                    .because("only StrictMath gives the same picture on every machine");

    static final ArchRule VAADIN_ONLY_IN_UI =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.vaadin..")
                    .because("screens live in the ui packages");

    static final ArchRule VIEWS_ARE_PACKAGE_PRIVATE_AND_NAMED_VIEW =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .haveSimpleNameEndingWith("View")
                    .andShould()
                    .resideInAPackage("..ui")
                    .because("nobody but the router needs a view");

    static final ArchRule LAYOUTS_ARE_IN_BASE =
            classes().that().areAnnotatedWith(Layout.class).should().resideInAPackage("..base.ui");

    static final ArchRule UI_USES_NO_REPOSITORY =
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should(
                            dependOnClassesThat(
                                    assignableTo(Repository.class).or(annotatedWith(Entity.class))))
                    .because("a view knows services and records");

    static final ArchRule STORAGE_IS_PACKAGE_PRIVATE =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(Repository.class)
                    .should()
                    .bePackagePrivate()
                    .because("a feature offers services, records and ids");

    static final ArchRule ENTITIES_HAVE_NO_SETTERS =
            noClasses()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAnnotatedWith(MappedSuperclass.class)
                    .or()
                    .areAnnotatedWith(Embeddable.class)
                    .should(haveSetters())
                    .because("entities change through verbs that guard their state");

    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes()
                    .should(resideInNullMarkedPackage())
                    .because("only marked packages are checked for nulls");

    static final ArchRule NO_FIELD_INJECTION =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class)
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.annotation.Resource")
                    .because("dependencies come through constructors");

    static final ArchRule NO_STANDARD_STREAMS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..cli..")
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                    .because("only the command line talks to a terminal");

    static final ArchRule NO_JAVA_UTIL_LOGGING =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.logging..")
                    .because("Palpate logs through SLF4J");

    static final List<ArchRule> ALL =
            List.of(
                    PURE_CORE,
                    NO_CLOCK_OR_CHANCE_IN_THE_CORE,
                    ILLUSTRATION_IS_PURE,
                    STRICT_MATHEMATICS_IN_ILLUSTRATION,
                    VAADIN_ONLY_IN_UI,
                    VIEWS_ARE_PACKAGE_PRIVATE_AND_NAMED_VIEW,
                    LAYOUTS_ARE_IN_BASE,
                    UI_USES_NO_REPOSITORY,
                    STORAGE_IS_PACKAGE_PRIVATE,
                    ENTITIES_HAVE_NO_SETTERS,
                    PACKAGES_ARE_NULL_MARKED,
                    NO_FIELD_INJECTION,
                    NO_STANDARD_STREAMS,
                    NO_JAVA_UTIL_LOGGING);

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaMethodCall> isInexactMathematics() {
        return DescribedPredicate.describe(
                "an inexact method of Math",
                call ->
                        call.getTargetOwner().isEquivalentTo(Math.class)
                                && !EXACT_MATHEMATICS.contains(call.getName()));
    }

    private static ArchCondition<JavaClass> haveSetters() {
        return new ArchCondition<>("have setters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .forEach(method ->
                                events.add(
                                        SimpleConditionEvent.satisfied(
                                                method, method.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(
                                type, marked, type.getName() + " is in an unmarked package"));
            }
        };
    }
}
