package org.palpate.content;

import java.util.List;

import org.palpate.planner.DoseField;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;

/**
 * How one thing is done: what the picture shows, in words.
 *
 * @param id name in addresses, such as {@code achilles-friction}
 * @param techniques what it shows; the first is the main one
 * @param pictures ids of its pictures; empty for things that are said rather than done by hand
 * @param articlePictures numbers of the article's pictures that it redraws
 * @param purpose what it is good for
 * @param position how the client lies, in a word to filter by
 * @param setup how client and therapist are placed
 * @param moves what to do, step by step
 * @param dose how much of it
 * @param doseNote what numbers do not say about the dose; empty if nothing
 * @param structures what it is aimed at; empty for the whole session
 * @param rules ids of the rules that it serves
 * @param sources keys in {@code SOURCES.md}
 * @param home whether it belongs on a client's home program
 * @param tools what is needed beside hands and table
 * @param synonyms other words that people look for
 */
public record TechniqueCard(
        String id,
        String title,
        List<Technique> techniques,
        List<String> pictures,
        List<Integer> articlePictures,
        String purpose,
        Position position,
        String setup,
        List<String> moves,
        List<DoseAmount> dose,
        String doseNote,
        List<String> errors,
        List<String> cautions,
        List<Structure> structures,
        List<String> rules,
        List<String> sources,
        boolean home,
        List<String> tools,
        List<String> synonyms) {

    public TechniqueCard {
        techniques = List.copyOf(techniques);
        pictures = List.copyOf(pictures);
        articlePictures = List.copyOf(articlePictures);
        moves = List.copyOf(moves);
        dose = List.copyOf(dose);
        errors = List.copyOf(errors);
        cautions = List.copyOf(cautions);
        structures = List.copyOf(structures);
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
        tools = List.copyOf(tools);
        synonyms = List.copyOf(synonyms);
    }

    /** How the client is placed. */
    public enum Position {
        PRONE("Face down"),
        SUPINE("Face up"),
        SIDE_LYING("On the side"),
        SITTING("Sitting"),
        KNEELING("On hands and knees"),
        STANDING("Standing"),
        ANY("Any");

        private final String label;

        Position(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A span of one quantity of the dose. */
    public record DoseAmount(DoseField field, int from, int to) {

        /** The span in words, with its unit. */
        public String describe() {
            return field.describe(from, to);
        }
    }

    public Technique technique() {
        return techniques.getFirst();
    }

    /** Whether it is aimed at this structure, a part of it, or something that holds it. */
    public boolean isFor(Structure structure) {
        return structures.stream()
                .anyMatch(aim -> aim.contains(structure) || structure.contains(aim));
    }
}
