package org.palpate.course.ui;

import com.vaadin.flow.component.button.Button;

import org.palpate.base.ui.Notifications;

/** Puts something into the clipboard of the browser and says whether that worked. */
class CopyButton extends Button {

    private static final long serialVersionUID = 1L;

    /** Browsers let pages copy only within the click itself, so the click is handled there. */
    private static final String COPY =
            """
            this.addEventListener('click', () => {
                const told = done => this.dispatchEvent(new CustomEvent(done));
                if (!navigator.clipboard) { told('copy-refused'); return; }
                const text = $1 ? new URL($0, document.baseURI).href : $0;
                navigator.clipboard.writeText(text)
                    .then(() => told('copy-done'), () => told('copy-refused'));
            })
            """;

    private CopyButton(String title, String text, boolean link) {
        super(title);
        getElement().executeJs(COPY, text, link);
        getElement().addEventListener("copy-done", done -> Notifications.done("Copied."));
        getElement()
                .addEventListener(
                        "copy-refused",
                        refused ->
                                Notifications.problem(
                                        "Your browser did not allow copying. Select the code and"
                                                + " copy it by hand."));
    }

    /** Copies the text as it is. */
    static CopyButton ofText(String title, String text) {
        return new CopyButton(title, text, false);
    }

    /** Copies the whole address of a page of this site. */
    static CopyButton ofLink(String title, String path) {
        return new CopyButton(title, path, true);
    }
}
