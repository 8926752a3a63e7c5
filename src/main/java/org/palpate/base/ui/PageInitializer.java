package org.palpate.base.ui;

import java.util.Locale;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Sets the language and color theme of each page, and what happens when a click fails. */
@Component
class PageInitializer implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            var html = response.getDocument().selectFirst("html");
            if (html != null) {
                html.attr("lang", "en");
                ColorTheme.chosenIn(response.getVaadinRequest())
                        .ifPresent(theme -> theme.applyTo(html));
            }
        });
        event.getSource()
                .addSessionInitListener(
                        session -> session.getSession().setErrorHandler(new SessionErrorHandler()));
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(Locale.ENGLISH));
    }
}
