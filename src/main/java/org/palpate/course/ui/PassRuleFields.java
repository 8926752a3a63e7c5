package org.palpate.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

import org.palpate.content.PassRule;

/** What passes a module, to be set. */
final class PassRuleFields extends Composite<Div> {

    private final IntegerField score = new IntegerField("Score to reach, in percent");
    private final Checkbox allSafe = new Checkbox("Every case has to be safe");
    private final IntegerField attempts = new IntegerField("Tries for each case");
    private final RadioButtonGroup<PassRule.Counting> counting =
            new RadioButtonGroup<>("Which try counts");

    PassRuleFields(Runnable onChange) {
        score.setMin(0);
        score.setMax(100);
        score.setStepButtonsVisible(true);
        score.setStep(5);
        score.setHelperText("The mean over its cases and checks.");
        attempts.setMin(1);
        attempts.setMax(PassRule.MOST_ATTEMPTS);
        attempts.setStepButtonsVisible(true);
        attempts.setClearButtonVisible(true);
        attempts.setHelperText("For each check too. Leave it empty for any number.");
        counting.setItems(PassRule.Counting.values());
        counting.setItemLabelGenerator(
                which -> which == PassRule.Counting.BEST ? "the best" : "the last");
        score.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        allSafe.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        attempts.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        counting.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        getContent().addClassName("pass-rule");
        getContent().add(score, attempts, allSafe, counting);
    }

    void show(PassRule rule) {
        score.setValue((int) Math.round(rule.score() * 100));
        allSafe.setValue(rule.allSafe());
        attempts.setValue(rule.attempts() == 0 ? null : rule.attempts());
        counting.setValue(rule.counting());
    }

    PassRule rule() {
        return new PassRule(
                between(score.getValue(), 0, 100) / 100.0,
                allSafe.getValue(),
                attempts.isEmpty() ? 0 : between(attempts.getValue(), 1, PassRule.MOST_ATTEMPTS),
                counting.getValue());
    }

    private static int between(@Nullable Integer value, int lowest, int highest) {
        return value == null ? lowest : Math.clamp(value, lowest, highest);
    }

    private static void tell(boolean fromClient, Runnable onChange) {
        if (fromClient) {
            onChange.run();
        }
    }
}
