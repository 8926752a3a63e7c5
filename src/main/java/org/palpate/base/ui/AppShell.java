package org.palpate.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page brings along: theme, own styles, icon. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles.css")
@StyleSheet("context://quiz-lists.css")
@StyleSheet("context://pictures.css")
@StyleSheet("context://modules.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Palpate");
        settings.addFavIcon("icon", "images/favicon.svg", "any");
        settings.addMetaTag("description", "Case-based courseware for massage students");
    }
}
