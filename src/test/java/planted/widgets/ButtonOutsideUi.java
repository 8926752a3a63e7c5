package planted.widgets;

import com.vaadin.flow.component.button.Button;

class ButtonOutsideUi {

    Button button() {
        return new Button();
    }
}
