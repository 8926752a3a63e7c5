package org.palpate.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * On a phone, where both do not fit: turns between the story and the plan without losing a place.
 */
final class StorySwitch extends Composite<Div> {

    private static final String STORY_SHOWN = "case--story";

    private final NativeButton story = new NativeButton("Story");
    private final NativeButton plan = new NativeButton("Your plan");
    private final HasStyle page;

    StorySwitch(HasStyle page) {
        this.page = page;
        story.addClickListener(event -> show(true));
        plan.addClickListener(event -> show(false));
        getContent().addClassName("story-switch");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Show");
        getContent().add(story, plan);
        show(true);
    }

    private void show(boolean storyShown) {
        page.setClassName(STORY_SHOWN, storyShown);
        story.getElement().setAttribute("aria-pressed", Boolean.toString(storyShown));
        plan.getElement().setAttribute("aria-pressed", Boolean.toString(!storyShown));
    }
}
