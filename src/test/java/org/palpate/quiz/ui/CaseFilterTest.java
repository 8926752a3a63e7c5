package org.palpate.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

import org.palpate.planner.Category;
import org.palpate.quiz.ui.CaseFilter.Done;

class CaseFilterTest {

    private static final List<String> INJURIES = List.of("none", "itb", "runners_knee");

    @Test
    void livesInTheAddress() {
        var filter = new CaseFilter(Category.PRE_EVENT, "runners_knee", 2, Done.NO);

        var query = filter.toQuery();

        assertThat(query.getQueryString())
                .contains("category=pre-event")
                .contains("injury=runners-knee")
                .contains("level=2")
                .contains("done=no");
        assertThat(CaseFilter.from(query, INJURIES)).isEqualTo(filter);
    }

    @Test
    void leavesAnOpenQuestionOutOfTheAddress() {
        assertThat(CaseFilter.ALL.toQuery().getQueryString()).isEmpty();
        assertThat(CaseFilter.from(QueryParameters.empty(), INJURIES)).isEqualTo(CaseFilter.ALL);
    }

    @Test
    void ignoresWhatItDoesNotUnderstand() {
        var query = QueryParameters.fromString("category=none&injury=elbow&level=x&done=maybe");

        assertThat(CaseFilter.from(query, INJURIES)).isEqualTo(CaseFilter.ALL);
    }
}
