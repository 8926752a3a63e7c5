package org.palpate.base.ui;

import java.time.Duration;
import java.time.Instant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Shows how much time is left by the server's clock, and says so aloud now and then. */
@Tag("palpate-countdown")
@JavaScript("context://countdown.js")
public class Countdown extends Component {

    private static final long serialVersionUID = 1L;

    /**
     * Count down.
     *
     * @param now the server's clock
     * @param onEnd called when the browser has counted to the end
     */
    public Countdown(Instant now, Instant end, Runnable onEnd) {
        long left = Math.max(0, Duration.between(now, end).toMillis());
        getElement().setAttribute("class", "countdown");
        getElement().setAttribute("left", Long.toString(left));
        getElement().addEventListener("time-over", event -> onEnd.run());
    }
}
