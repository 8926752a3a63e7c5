package org.palpate.course.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.content.ClientCase;

/** Asks which case of the library a new one starts from. */
final class OriginalDialog extends Dialog {

    OriginalDialog(List<ClientCase> cases, Consumer<ClientCase> onChosen) {
        setHeaderTitle("Start from a library case");
        ComboBox<ClientCase> choice = new ComboBox<>("Case");
        choice.setItems(cases);
        choice.setItemLabelGenerator(client -> client.title() + " (" + client.client() + ")");
        choice.setWidthFull();
        Button copy = new Button("Copy it");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.setEnabled(false);
        copy.addClickListener(click -> {
            close();
            onChosen.accept(choice.getValue());
        });
        choice.addValueChangeListener(change -> copy.setEnabled(change.getValue() != null));
        add(new Paragraph("You get a copy of your own; the library stays as it is."), choice);
        getFooter().add(new Button("Cancel", click -> close()), copy);
        setWidth("min(32rem, 94vw)");
    }
}
