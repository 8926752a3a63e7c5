package org.palpate.account.ui;

import java.util.Optional;
import java.util.regex.Pattern;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletRequest;

import org.palpate.base.ui.AppRoutes;

/** The page of this site that a person came from; never another site's. */
record ReturnPath(String path) {

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_.~=&?-]*");

    static final ReturnPath HOME = new ReturnPath("");

    static Optional<ReturnPath> in(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(AppRoutes.BACK)
                .filter(path -> LOCAL.matcher(path).matches() && !path.contains("//"))
                .filter(path -> !isDoor(path))
                .map(ReturnPath::new);
    }

    /** Tells whether the page only lets people in, so that nobody wants to return to it. */
    static boolean isDoor(String path) {
        var route = path.split("[/?]", 2)[0];
        return switch (route) {
            case AppRoutes.LOGIN, AppRoutes.REGISTER, AppRoutes.SETUP -> true;
            default -> false;
        };
    }

    String address() {
        return VaadinServletRequest.getCurrent().getContextPath() + "/" + path;
    }
}
