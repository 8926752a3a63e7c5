package org.palpate.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAgoTest {

    private static final Instant NOW = Instant.parse("2026-10-05T08:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT59S,just now",
        "PT1M,1 minute ago",
        "PT59M,59 minutes ago",
        "PT1H,1 hour ago",
        "PT23H,23 hours ago",
        "P1D,1 day ago",
        "P29D,29 days ago"
    })
    void tellsTheDistance(Duration since, String words) {
        assertThat(TimeAgo.describe(NOW.minus(since), NOW)).contains(words);
    }

    @Test
    void tellsTheDayOfWhatIsLongAgo() {
        var text = new TimeAgo(Instant.parse("2026-09-05T08:30:00Z"), NOW);

        assertThat(text.getElement().getTextRecursively()).isEqualTo("on Sep 5, 2026");
        assertThat(text.getElement().getChild(1).getAttribute("datetime"))
                .isEqualTo("2026-09-05T08:30:00Z");
    }
}
