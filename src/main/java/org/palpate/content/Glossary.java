package org.palpate.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palpate.planner.Structure;
import org.palpate.planner.Technique;

/** What every structure and every technique is, in more words than its definition. */
public final class Glossary {

    private final Map<String, StructureEntry> structures = new LinkedHashMap<>();
    private final Map<String, TechniqueEntry> techniques = new LinkedHashMap<>();

    public Glossary(List<StructureEntry> structures, List<TechniqueEntry> techniques) {
        structures.forEach(entry -> this.structures.put(entry.structure().id(), entry));
        techniques.forEach(entry -> this.techniques.put(entry.technique().id(), entry));
    }

    /**
     * One structure.
     *
     * @param attachments from where to where it runs, or what a group consists of
     * @param action what it does; empty for bones and places
     * @param reached how hands find it
     * @param injuries what it does in which injury
     * @param care what to mind there; empty if nothing
     */
    public record StructureEntry(
            Structure structure,
            String attachments,
            String action,
            String reached,
            String injuries,
            String care,
            List<String> sources) {

        public StructureEntry {
            sources = List.copyOf(sources);
        }
    }

    /**
     * One technique.
     *
     * @param purpose what it is for
     * @param when in which sessions it has its place, and in which not
     */
    public record TechniqueEntry(
            Technique technique, String purpose, String when, List<String> sources) {

        public TechniqueEntry {
            sources = List.copyOf(sources);
        }
    }

    public Collection<StructureEntry> structures() {
        return List.copyOf(structures.values());
    }

    public Collection<TechniqueEntry> techniques() {
        return List.copyOf(techniques.values());
    }

    public Optional<StructureEntry> structure(String id) {
        return Optional.ofNullable(structures.get(id));
    }

    public Optional<TechniqueEntry> technique(String id) {
        return Optional.ofNullable(techniques.get(id));
    }
}
