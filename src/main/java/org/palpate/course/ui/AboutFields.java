package org.palpate.course.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.palpate.content.ModuleItem;
import org.palpate.content.PassRule;
import org.palpate.course.ModuleDraft;

/** What a module is called, what it is about and how long it takes. */
final class AboutFields extends Composite<Div> {

    private static final int MINUTES_STEP = 5;

    private final TextField title = new TextField("Title");
    private final TextArea lead = new TextArea("What it is about");
    private final IntegerField minutes = new IntegerField("Minutes");

    AboutFields(Runnable onChange) {
        title.setMaxLength(ModuleDraft.TITLE_MAX_LENGTH);
        lead.setMaxLength(ModuleDraft.LEAD_MAX_LENGTH);
        lead.setHelperText("One sentence for students.");
        minutes.setMin(0);
        minutes.setMax(ModuleDraft.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(MINUTES_STEP);
        minutes.setHelperText("About how long it takes, cases included.");
        title.addValueChangeListener(change -> tell(change, onChange));
        lead.addValueChangeListener(change -> tell(change, onChange));
        minutes.addValueChangeListener(change -> tell(change, onChange));
        getContent().addClassName("about-fields");
        getContent().add(title, lead, minutes);
    }

    void show(ModuleDraft draft) {
        title.setValue(draft.title());
        lead.setValue(draft.lead());
        minutes.setValue(draft.minutes() < 1 ? null : draft.minutes());
    }

    String title() {
        return title.getValue();
    }

    ModuleDraft draft(List<ModuleItem> items, PassRule passRule) {
        return new ModuleDraft(
                title.getValue(),
                lead.getValue(),
                minutes.isEmpty() ? 0 : minutes.getValue(),
                items,
                passRule);
    }

    private static void tell(ValueChangeEvent<?> change, Runnable onChange) {
        if (change.isFromClient()) {
            onChange.run();
        }
    }
}
