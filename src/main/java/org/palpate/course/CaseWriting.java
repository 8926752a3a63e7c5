package org.palpate.course;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;

/** Reads drafts of cases: what the rules make of them, and how they are stored. */
@Component
class CaseWriting {

    private final ContentLibrary library;
    private final CaseSoundness soundness;
    private final JsonMapper mapper =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    CaseWriting(ContentLibrary library) {
        this.library = library;
        this.soundness = new CaseSoundness(library.planner(), library.vocabulary());
    }

    CaseReading read(CaseDraft draft) {
        DraftFacts.Read facts = DraftFacts.read(library.vocabulary(), draft.facts());
        CaseSoundness.Result result = soundness.of(facts.facts());
        List<String> refusals = new ArrayList<>(facts.problems());
        refusals.addAll(result.refusals());
        return new CaseReading(facts.facts(), result.protocol(), gaps(draft), refusals);
    }

    ClientCase definition(CaseDraft draft, String caseId) {
        return draft.definition(
                caseId, DraftFacts.read(library.vocabulary(), draft.facts()).facts());
    }

    String write(CaseDraft draft) {
        return mapper.writeValueAsString(draft);
    }

    CaseDraft readDraft(String json) {
        try {
            return mapper.readValue(json, CaseDraft.class);
        } catch (JacksonException broken) {
            throw new IllegalStateException("A stored case is not readable", broken);
        }
    }

    private static List<String> gaps(CaseDraft draft) {
        List<String> gaps = new ArrayList<>();
        if (draft.title().isEmpty()) {
            gaps.add("Give the case a title.");
        }
        if (draft.client().isEmpty()) {
            gaps.add("Give the client a name.");
        }
        if (draft.learning().isEmpty()) {
            gaps.add("Say in one sentence what the case teaches.");
        }
        if (draft.story().isEmpty()) {
            gaps.add("Write the client's story.");
        }
        return gaps;
    }
}
