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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;

import org.palpate.account.AccountId;
import org.palpate.account.AccountRole;
import org.palpate.account.Owner;
import org.palpate.account.TestPrincipals;

/** Finds out who may open a view or call a service, by asking the framework as each role. */
final class AccessRules {

    private static final List<Class<? extends Annotation>> VIEW_ANNOTATIONS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    private static final Map<String, Authentication> VISITORS = visitors();

    private static final Owner SOMEBODY_ELSE =
            new Owner.AccountOwner(new AccountId(UUID.randomUUID()));

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

    /** Answers who may call the method; where it names an owner, for themselves and for another. */
    static String whoMayCall(Method method, Object service, ApplicationContext context) {
        var namesOwner = List.of(method.getParameterTypes()).contains(Owner.class);
        return namesOwner
                ? "own: %s; another's: %s"
                        .formatted(
                                whoMayCall(method, service, context, AccessRules::ownerOf),
                                whoMayCall(method, service, context, visitor -> SOMEBODY_ELSE))
                : whoMayCall(method, service, context, AccessRules::ownerOf);
    }

    private static String whoMayCall(
            Method method,
            Object service,
            ApplicationContext context,
            Function<Authentication, Owner> owner) {
        var expressions = new DefaultMethodSecurityExpressionHandler();
        expressions.setApplicationContext(context);
        var manager = new PreAuthorizeAuthorizationManager();
        manager.setExpressionHandler(expressions);
        return namesOf((name, visitor) -> {
            var arguments =
                    Stream.of(method.getParameterTypes())
                            .map(type -> type == Owner.class ? owner.apply(visitor) : null)
                            .toArray();
            var call = new SimpleMethodInvocation(service, method, arguments) {};
            SecurityContextHolder.getContext().setAuthentication(visitor);
            try {
                var decision = manager.authorize(() -> visitor, call);
                return decision == null || decision.isGranted();
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
    }

    private static Owner ownerOf(Authentication visitor) {
        return visitor instanceof AnonymousAuthenticationToken
                ? new Owner.VisitorOwner(UUID.randomUUID())
                : new Owner.AccountOwner(TestPrincipals.accountOf(visitor));
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
                                        TestPrincipals::signedIn));
        var all = new TreeMap<>(signedIn);
        all.put(
                "anonymous",
                new AnonymousAuthenticationToken(
                        "test", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        return all;
    }

    private interface Check {

        boolean passes(String name, Authentication visitor);
    }
}
