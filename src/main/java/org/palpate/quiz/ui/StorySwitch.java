package org.palpate.quiz.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * On a phone, where both do not fit: turns between the story and the plan without losing a place.
 */
final class StorySwitch extends Composite<Div> {

    private static final String STORY_SHOWN = "case--story";

    /** Notes how far the page is scrolled before it changes. */
    private static final String NOTE_PLACE =
            "this.places = {};"
                    + "this.addEventListener('click', () => {"
                    + " this.places[this.dataset.shown] = window.scrollY; }, true);";

    private static final String RETURN_TO_PLACE =
            "requestAnimationFrame(() => window.scrollTo(0, (this.places || {})[$0] || 0));";

    private final NativeButton story = new NativeButton("Story");
    private final NativeButton plan = new NativeButton("Your plan");
    private final HasStyle page;

    StorySwitch(HasStyle page) {
        this.page = page;
        story.addClickListener(event -> turnTo(true));
        plan.addClickListener(event -> turnTo(false));
        getContent().addClassName("story-switch");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Show");
        getContent().add(story, plan);
        show(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(NOTE_PLACE);
    }

    private void turnTo(boolean storyShown) {
        show(storyShown);
        getElement().executeJs(RETURN_TO_PLACE, name(storyShown));
    }

    private static String name(boolean storyShown) {
        return storyShown ? "story" : "plan";
    }

    private void show(boolean storyShown) {
        getElement().setAttribute("data-shown", name(storyShown));
        page.setClassName(STORY_SHOWN, storyShown);
        story.getElement().setAttribute("aria-pressed", Boolean.toString(storyShown));
        plan.getElement().setAttribute("aria-pressed", Boolean.toString(!storyShown));
    }
}
