package org.palpate.base.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;

/** The links to all screens that name themselves in the menu and that this person may open. */
class MainNavigation extends Composite<Nav> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final Map<String, RouterLink> linksByPath = new LinkedHashMap<>();

    MainNavigation() {
        getContent().addClassName("app-nav");
        getContent().setAriaLabel("Main");
        getContent().add(list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        list.removeAll();
        linksByPath.clear();
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var link = new RouterLink(entry.title(), entry.menuClass());
            link.addClassName("app-nav-link");
            linksByPath.put(pathOf(entry.path()), link);
            list.add(new ListItem(link));
        }
        getContent().setVisible(!linksByPath.isEmpty());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = pathOf(event.getLocation().getPath());
        linksByPath.forEach((path, link) -> mark(link, isAtOrBelow(here, path)));
    }

    private static void mark(RouterLink link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private static boolean isAtOrBelow(String here, String path) {
        return here.equals(path) || (!path.isEmpty() && here.startsWith(path + "/"));
    }

    private static String pathOf(String location) {
        return location.startsWith("/") ? location.substring(1) : location;
    }
}
