package org.palpate.base.ui;

import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every screen: brand, navigation, what features add to the header. */
@Layout
@AnonymousAllowed
class MainLayout extends Composite<Div> implements RouterLayout, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String MAIN_ID = "main";
    private static final Set<NavigationTrigger> LEADING_TO_THE_TOP =
            Set.of(
                    NavigationTrigger.ROUTER_LINK,
                    NavigationTrigger.CLIENT_SIDE,
                    NavigationTrigger.UI_NAVIGATE,
                    NavigationTrigger.PROGRAMMATIC);

    private final Main main = new Main();
    private String path = "";

    MainLayout(ObjectProvider<HeaderPart> parts) {
        main.setId(MAIN_ID);
        main.addClassName("app-main");
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("app");
        getContent().add(skipLink(), header(parts), main, new PageFooter());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    /** A link leads to the top of a page; going back in the history keeps the place. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var goneTo = event.getLocation().getPath();
        var trigger = event.getTrigger();
        if (!goneTo.equals(path) && LEADING_TO_THE_TOP.contains(trigger)) {
            getElement().executeJs("window.scrollTo(0, 0)");
        }
        path = goneTo;
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    private static Anchor skipLink() {
        var link = new Anchor("#" + MAIN_ID, "Skip to the content");
        link.setRouterIgnore(true);
        link.addClassName("skip-link");
        // The fragment alone would change the address, which the router takes for a navigation.
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', event => { event.preventDefault();"
                                + " document.getElementById($0).focus(); })",
                        MAIN_ID);
        return link;
    }

    private static Header header(ObjectProvider<HeaderPart> parts) {
        var tools = new Div();
        tools.addClassName("app-tools");
        parts.orderedStream().map(HeaderPart::create).forEach(tools::add);
        tools.add(new ThemeSwitch());
        var header = new Header(brand(), new MainNavigation(), tools);
        header.addClassName("app-header");
        return header;
    }

    private static Anchor brand() {
        var mark = new Image("images/mark.svg", "");
        mark.addClassName("app-mark");
        var name = new Span("Palpate");
        name.addClassName("app-name");
        var brand = new Anchor(".", mark, name);
        brand.addClassName("app-brand");
        return brand;
    }
}
