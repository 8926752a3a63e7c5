package org.palpate.course.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.palpate.course.CaseDraft;

/** What a case tells: its title, its client and the story. */
final class StoryFields extends Composite<Div> {

    private final TextField title = new TextField("Title");
    private final TextField client = new TextField("Client");
    private final RadioButtonGroup<Integer> level = new RadioButtonGroup<>("Level");
    private final TextArea learning = new TextArea("What it teaches");
    private final TextArea story = new TextArea("Story");

    StoryFields(Runnable onChange) {
        title.setMaxLength(CaseDraft.NAME_MAX_LENGTH);
        client.setMaxLength(CaseDraft.NAME_MAX_LENGTH);
        client.setHelperText("A name, and the age where it matters: Kim, 34.");
        level.setItems(1, 2, 3);
        level.setItemLabelGenerator(number ->
                switch (number) {
                    case 1 -> "1 beginner";
                    case 2 -> "2 intermediate";
                    default -> "3 advanced";
                });
        learning.setMaxLength(CaseDraft.LEARNING_MAX_LENGTH);
        learning.setHelperText("One sentence, shown with the result.");
        story.setMaxLength(CaseDraft.STORY_MAX_LENGTH);
        story.setMinRows(8);
        story.setHelperText(
                "Plain paragraphs with an empty line between them. Markdown works too.");
        for (HasValue<?, ?> field :
                List.<HasValue<?, ?>>of(title, client, level, learning, story)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    onChange.run();
                }
            });
        }
        getContent().addClassName("story-fields");
        getContent().add(title, client, level, learning, story);
    }

    void show(CaseDraft draft) {
        title.setValue(draft.title());
        client.setValue(draft.client());
        level.setValue(draft.level());
        learning.setValue(draft.learning());
        story.setValue(draft.story());
    }

    /** What is written, without any facts. */
    CaseDraft draft() {
        return new CaseDraft(
                title.getValue(),
                client.getValue(),
                level.getValue(),
                learning.getValue(),
                story.getValue(),
                List.of());
    }
}
