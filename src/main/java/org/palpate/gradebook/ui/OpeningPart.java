package org.palpate.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableSupplier;

/** A part that is built when somebody opens it. */
final class OpeningPart extends Composite<NativeDetails> {

    private static final long serialVersionUID = 1L;

    private final SerializableSupplier<Component> content;

    OpeningPart(Component summary, boolean open, SerializableSupplier<Component> content) {
        this.content = content;
        getContent().addClassName("element-case");
        getContent().setSummary(summary);
        getContent()
                .addToggleListener(toggle -> {
                    if (toggle.isOpened()) {
                        build();
                    }
                });
        if (open) {
            build();
            getContent().setOpen(true);
        }
    }

    /** Build what is in it, once. */
    void build() {
        if (getContent().getContent() == null) {
            getContent().setContent(content.get());
        }
    }
}
