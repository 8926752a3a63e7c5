package org.palpate.planner;

import java.util.List;
import java.util.Set;

/**
 * One thing that a therapist does, teaches, says or arranges.
 *
 * @param index place in the vocabulary, from 0
 * @param id name in content and in stored plans, such as {@code deep-stripping}
 * @param name name on screen
 * @param phase where a session usually has it
 * @param aim which kinds of structure it can be aimed at; empty where it has no target
 * @param dose the dose fields that it has, in the order in which they are asked
 * @param definition what it is, in one or two plain sentences
 * @param synonyms other words that people use for it
 */
public record Technique(
        int index,
        String id,
        String name,
        TechniqueKind kind,
        Phase phase,
        Set<StructureKind> aim,
        List<DoseField> dose,
        String definition,
        List<String> synonyms) {

    public Technique {
        aim = Set.copyOf(aim);
        dose = List.copyOf(dose);
        synonyms = List.copyOf(synonyms);
    }

    public boolean needsTarget() {
        return !aim.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Technique technique && id.equals(technique.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
