package org.palpate.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palpate.content.internal.ContentFiles;
import org.palpate.content.internal.ContentLoader;
import org.palpate.content.yaml.ContentException;
import org.palpate.planner.Planner;
import org.palpate.planner.Rule;
import org.palpate.planner.Vocabulary;

/** Everything that Palpate teaches with, loaded once and never changed. */
public final class ContentLibrary {

    private final Vocabulary vocabulary;
    private final Planner planner;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Flag> flags = new LinkedHashMap<>();
    private final Map<String, ClientCase> cases = new LinkedHashMap<>();
    private final PictureCatalog pictures;
    private final Set<String> exercisedRows;
    private final Teaching teaching;
    private final Connections connections;
    private final String version;

    /** Called by the loader only. */
    public ContentLibrary(
            Vocabulary vocabulary,
            List<Rule> rules,
            List<Flag> flags,
            List<ClientCase> cases,
            PictureCatalog pictures,
            Planner planner,
            Set<String> exercisedRows,
            Teaching teaching,
            String version) {
        this.vocabulary = vocabulary;
        this.planner = planner;
        this.pictures = pictures;
        this.version = version;
        this.exercisedRows = Set.copyOf(exercisedRows);
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        flags.forEach(flag -> this.flags.put(flag.id(), flag));
        cases.forEach(client -> this.cases.put(client.id(), client));
        this.teaching = teaching;
        this.connections = new Connections(teaching, cases, planner);
    }

    /**
     * Load the content that is packaged with the program.
     *
     * @throws ContentException if it has any mistake
     */
    public static ContentLibrary packaged() {
        return ContentLoader.load(ContentFiles.packaged());
    }

    /**
     * Load the content in a folder.
     *
     * @throws ContentException if it has any mistake
     */
    public static ContentLibrary in(Path folder) {
        return ContentLoader.load(ContentFiles.in(folder));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Planner planner() {
        return planner;
    }

    public Collection<Rule> rules() {
        return List.copyOf(rules.values());
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    public Collection<Flag> flags() {
        return List.copyOf(flags.values());
    }

    public List<ClientCase> cases() {
        return List.copyOf(cases.values());
    }

    public Optional<ClientCase> clientCase(String id) {
        return Optional.ofNullable(cases.get(id));
    }

    /** The lessons in their order. */
    public List<Lesson> lessons() {
        return teaching.lessons();
    }

    public Optional<Lesson> lesson(String id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    public List<TechniqueCard> cards() {
        return teaching.cards();
    }

    public Optional<TechniqueCard> card(String id) {
        return cards().stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** The modules that are built in, in their order. */
    public List<CourseModule> modules() {
        return teaching.modules();
    }

    public Optional<CourseModule> module(String id) {
        return modules().stream().filter(module -> module.id().equals(id)).findFirst();
    }

    public Glossary glossary() {
        return teaching.glossary();
    }

    public List<Source> sources() {
        return teaching.sources();
    }

    public Optional<Source> source(String key) {
        return sources().stream().filter(source -> source.key().equals(key)).findFirst();
    }

    /** The ways between rules, lessons, cards and cases. */
    public Connections connections() {
        return connections;
    }

    public PictureCatalog pictures() {
        return pictures;
    }

    /** The rows of the decision table that the cases call up. */
    public Set<String> exercisedRows() {
        return exercisedRows;
    }

    /** A short digest of all that grades a plan, by which a grade says what graded it. */
    public String version() {
        return version;
    }
}
