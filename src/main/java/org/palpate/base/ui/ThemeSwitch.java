package org.palpate.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Switches between the light and the dark theme, and remembers the choice in a cookie. */
class ThemeSwitch extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    private static final String ICON =
            """
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" stroke-width="2"/>
              <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/>
            </svg>
            """;

    private static final String SWITCH =
            """
            const html = document.documentElement;
            const chosen = html.getAttribute('theme');
            const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
            const next = dark ? 'light' : 'dark';
            html.setAttribute('theme', next);
            html.style.colorScheme = next;
            document.cookie = $0 + '=' + next + '; path=/; max-age=31536000; samesite=lax';
            """;

    ThemeSwitch() {
        getContent().setIcon(new Svg(ICON));
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("theme-switch");
        getContent().setAriaLabel("Switch between light and dark");
        getContent().setTooltipText("Switch between light and dark");
        getContent().addClickListener(click -> getElement().executeJs(SWITCH, ColorTheme.COOKIE));
    }
}
