package org.palpate.course.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import org.jspecify.annotations.Nullable;

/** A day and an hour in somebody's time zone. */
final class DateField extends Composite<DateTimePicker> {

    private final ZoneId zone;

    DateField(String label, ZoneId zone) {
        this.zone = zone;
        getContent().setLabel(label);
        getContent().setLocale(Locale.US);
        getContent().setStep(Duration.ofMinutes(15));
        getContent().setDateAriaLabel("day");
        getContent().setTimeAriaLabel("time");
    }

    void show(@Nullable Instant moment) {
        getContent()
                .setValue(
                        moment == null
                                ? null
                                : LocalDateTime.ofInstant(moment, zone)
                                        .truncatedTo(ChronoUnit.MINUTES));
    }

    /** The moment; null where nothing is chosen. */
    @Nullable Instant read() {
        LocalDateTime chosen = getContent().getValue();
        return chosen == null ? null : chosen.atZone(zone).toInstant();
    }

    void help(String text) {
        getContent().setHelperText(text);
    }
}
