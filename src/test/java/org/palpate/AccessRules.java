package org.palpate;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.util.SimpleMethodInvocation;

import org.palpate.account.AccountRole;

/** Finds out who may open a view or call a service, by asking the framework as each role. */
final class AccessRules {

    private static final List<Class<? extends Annotation>> VIEW_ANNOTATIONS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    private static final Map<String, Authentication> VISITORS = visitors();

    private AccessRules() {}

    static boolean declaresAccess(Class<?> view) {
        return VIEW_ANNOTATIONS.stream().anyMatch(view::isAnnotationPresent);
    }

    static boolean declaresAccess(Method method, Class<?> service) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(service, PreAuthorize.class);
    }

    static String whoMayOpen(Class<?> view) {
        var checker = new AccessAnnotationChecker();
        return namesOf((name, visitor) ->
                checker.hasAccess(
                        view,
                        visitor instanceof AnonymousAuthenticationToken ? null : visitor,
                        role -> hasRole(visitor, role)));
    }

    static String whoMayCall(Method method, Object service) {
        var manager = new PreAuthorizeAuthorizationManager();
        var arguments = new Object[method.getParameterCount()];
        var call = new SimpleMethodInvocation(service, method, arguments) {};
        return namesOf((name, visitor) -> {
            var decision = manager.authorize(() -> visitor, call);
            return decision == null || decision.isGranted();
        });
    }

    static List<Method> publicMethods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method ->
                        !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    private static String namesOf(Check check) {
        var allowed = new ArrayList<String>();
        VISITORS.forEach((name, visitor) -> {
            if (check.passes(name, visitor)) {
                allowed.add(name);
            }
        });
        return allowed.isEmpty() ? "nobody" : String.join(" ", allowed);
    }

    private static boolean hasRole(Authentication visitor, String role) {
        return visitor.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }

    private static Map<String, Authentication> visitors() {
        var signedIn =
                Stream.of(AccountRole.values())
                        .collect(
                                Collectors.toMap(
                                        role -> role.name().toLowerCase(Locale.ROOT),
                                        AccessRules::signedIn));
        var all = new TreeMap<>(signedIn);
        all.put(
                "anonymous",
                new AnonymousAuthenticationToken(
                        "test", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        return all;
    }

    private static Authentication signedIn(AccountRole role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                "somebody", null, AuthorityUtils.createAuthorityList("ROLE_" + role.name()));
    }

    private interface Check {

        boolean passes(String name, Authentication visitor);
    }
}
