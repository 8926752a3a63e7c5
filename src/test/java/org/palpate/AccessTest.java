package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Walks every view and every service method as every role, and compares with {@code access.txt}:
 * who adds one has to write down there who may use it.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1")
class AccessTest extends SpringBrowserlessTest {

    @Autowired private ApplicationContext context;

    @Test
    void everyViewIsOpenToExactlyTheExpectedRoles() throws IOException {
        var actual = new TreeMap<String, String>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.getName().startsWith("org.palpate"))
                .forEach(view -> {
                    assertThat(AccessRules.declaresAccess(view))
                            .as(view + " says who may open it")
                            .isTrue();
                    actual.put("view " + view.getSimpleName(), AccessRules.whoMayOpen(view));
                });

        assertThat(actual).isNotEmpty().isEqualTo(expected("view "));
    }

    @Test
    void everyServiceMethodIsOpenToExactlyTheExpectedRoles() throws IOException {
        var actual = new TreeMap<String, String>();
        context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.palpate"))
                .forEach(bean -> {
                    var service = AopUtils.getTargetClass(bean);
                    for (var method : AccessRules.publicMethods(service)) {
                        assertThat(AccessRules.declaresAccess(method, service))
                                .as(method + " says who may call it")
                                .isTrue();
                        actual.merge(
                                "service " + service.getSimpleName() + "." + method.getName(),
                                AccessRules.whoMayCall(method, bean, context),
                                (one, other) -> one.equals(other) ? one : one + " | " + other);
                    }
                });

        assertThat(actual).isNotEmpty().isEqualTo(expected("service "));
    }

    @Test
    void noticesAViewThatSaysNothing() {
        assertThat(AccessRules.declaresAccess(SilentView.class)).isFalse();
        assertThat(AccessRules.whoMayOpen(SilentView.class)).isEqualTo("nobody");
        assertThat(AccessRules.declaresAccess(OpenView.class)).isTrue();
        assertThat(AccessRules.whoMayOpen(OpenView.class))
                .isEqualTo("administrator anonymous instructor learner");
    }

    @Test
    void noticesAServiceMethodThatSaysNothing() throws NoSuchMethodException {
        var silent = SilentService.class.getMethod("doSomething");
        var guarded = SilentService.class.getMethod("doSomethingGuarded");

        assertThat(AccessRules.declaresAccess(silent, SilentService.class)).isFalse();
        assertThat(AccessRules.declaresAccess(guarded, SilentService.class)).isTrue();
        assertThat(AccessRules.whoMayCall(guarded, new SilentService(), context))
                .isEqualTo("instructor");
    }

    private static Map<String, String> expected(String kind) throws IOException {
        var rows = new TreeMap<String, String>();
        try (var table = AccessTest.class.getResourceAsStream("/access.txt")) {
            assertThat(table).isNotNull();
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind))
                    .map(line -> line.split(": ", 2))
                    .forEach(row -> rows.put(row[0], inWords(row[1])));
        }
        return rows;
    }

    private static String inWords(String who) {
        return switch (who) {
            case "anyone" -> "administrator anonymous instructor learner";
            case "signed in" -> "administrator instructor learner";
            case "owner" -> "own: administrator anonymous instructor learner; another's: nobody";
            default -> who;
        };
    }

    private static class SilentView extends Div {}

    @AnonymousAllowed
    private static class OpenView extends Div {}

    static class SilentService {

        public void doSomething() {}

        @PreAuthorize("hasRole('INSTRUCTOR')")
        public void doSomethingGuarded() {}
    }
}
