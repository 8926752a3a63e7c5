package org.palpate.base.ui;

import com.vaadin.flow.component.UI;

/** What a page is about, for search engines and link previews. */
public final class PageDescription {

    private PageDescription() {}

    /** Describes the page that is being shown, in one or two sentences. */
    public static void set(String description) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "document.querySelector('meta[name=description]')"
                                + "?.setAttribute('content', $0)",
                        description);
    }
}
