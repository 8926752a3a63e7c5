package org.palpate.quiz;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes the snapshot of a graded attempt as JSON and reads it back. */
@Component
class ResultJson {

    private final JsonMapper mapper = StoredJson.mapper();

    String write(GradedResult result) {
        return mapper.writeValueAsString(result);
    }

    GradedResult read(String json) {
        try {
            return mapper.readValue(json, GradedResult.class);
        } catch (JacksonException broken) {
            throw new IllegalStateException("A stored result is not readable", broken);
        }
    }
}
