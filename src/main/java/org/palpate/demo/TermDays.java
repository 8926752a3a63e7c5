package org.palpate.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days counted back from today, in the time zone of this machine. */
record TermDays(LocalDate today, ZoneId zone) {

    /** Days before today; negative ones are still to come. */
    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    Instant ago(int days, int hour, int minute) {
        return at(ago(days), hour, minute);
    }

    Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }

    /** The last moment that has surely passed, whatever time it is today. */
    Instant midnight() {
        return today.atStartOfDay(zone).toInstant();
    }

    /** The term that a day lies in, such as {@code spring 2026}. */
    String termOf(int daysAgo) {
        LocalDate day = ago(daysAgo);
        int month = day.getMonthValue();
        if (month >= 2 && month <= 7) {
            return "spring " + day.getYear();
        }
        return "autumn " + (month == 1 ? day.getYear() - 1 : day.getYear());
    }
}
