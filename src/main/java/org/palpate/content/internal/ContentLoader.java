package org.palpate.content.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.content.Flag;
import org.palpate.content.Glossary;
import org.palpate.content.PictureCatalog;
import org.palpate.content.PictureEntry;
import org.palpate.content.Source;
import org.palpate.content.Teaching;
import org.palpate.content.internal.References.Target;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.Planner;
import org.palpate.planner.Rule;
import org.palpate.planner.Structure;
import org.palpate.planner.Technique;
import org.palpate.planner.Vocabulary;

/** Reads a content folder whole and refuses it if anything in it is wrong. */
public final class ContentLoader {

    private static final String SOURCES = "SOURCES.md";

    private ContentLoader() {}

    /**
     * Load a library.
     *
     * @throws org.palpate.content.yaml.ContentException if there is any mistake, naming them all
     */
    public static ContentLibrary load(ContentFiles files) {
        Problems problems = new Problems();
        Optional<ContentLibrary> library = problems.attempt(() -> load(files, problems));
        problems.throwIfAny();
        return library.orElseThrow();
    }

    private static ContentLibrary load(ContentFiles files, Problems problems) {
        List<Flag> flags = flags(files, problems);
        Vocabulary vocabulary = vocabulary(files, flags, problems);
        RuleLoader rules = new RuleLoader(vocabulary, problems);
        files.under("rules", ".yaml")
                .forEach((file, text) ->
                        problems.attempt(() -> rules.load(YamlNode.parse(file, text, 0))));
        CaseLoader cases = new CaseLoader(vocabulary, problems);
        files.under("cases", ".md").forEach(cases::load);
        List<ClientCase> clients = cases.cases();
        PictureCatalog pictures = new PictureLoader(vocabulary, problems).load(files);
        problems.throwIfAny();
        Teaching teaching = teaching(files, vocabulary, rules.rules(), clients, pictures, problems);
        problems.throwIfAny();
        Planner planner = new Planner(vocabulary, rules.rules());
        Set<String> exercised =
                new RuleChecker(planner, rules, cases, problems).check(vocabulary, clients);
        problems.throwIfAny();
        return new ContentLibrary(
                vocabulary,
                rules.rules(),
                flags,
                clients,
                pictures,
                planner,
                exercised,
                teaching,
                files.version());
    }

    private static Teaching teaching(
            ContentFiles files,
            Vocabulary vocabulary,
            List<Rule> rules,
            List<ClientCase> cases,
            PictureCatalog pictures,
            Problems problems) {
        References references = new References();
        references.know(Target.RULE, rules.stream().map(Rule::id).toList());
        references.know(Target.CASE, cases.stream().map(ClientCase::id).toList());
        references.know(
                Target.STRUCTURE, vocabulary.structures().stream().map(Structure::id).toList());
        references.know(
                Target.TECHNIQUE, vocabulary.techniques().stream().map(Technique::id).toList());
        references.know(Target.PICTURE, pictures.entries().stream().map(PictureEntry::id).toList());
        List<Source> sources =
                SourcesReader.read(files.name(SOURCES), files.text(SOURCES), problems);
        references.know(Target.SOURCE, sources.stream().map(Source::key).toList());

        LessonLoader lessons = new LessonLoader(vocabulary, references, problems);
        files.under("lessons", ".md").forEach(lessons::load);
        CardLoader cards = new CardLoader(vocabulary, references, problems);
        files.under("cards", ".yaml").forEach(cards::load);
        Glossary glossary =
                new GlossaryLoader(vocabulary, references, problems)
                        .load(
                                glossary(files, "glossary/structures.yaml", problems),
                                glossary(files, "glossary/techniques.yaml", problems));
        ModuleLoader modules = new ModuleLoader(references, problems);
        files.under("modules", ".yaml").forEach(modules::load);
        if (problems.isEmpty()) {
            // What could not be read cannot be referred to; its own mistake is named first.
            references.check(problems);
        }
        return new Teaching(lessons.lessons(), cards.cards(), glossary, modules.modules(), sources);
    }

    private static Optional<YamlNode> glossary(ContentFiles files, String path, Problems problems) {
        return problems.attempt(() -> parse(files, path));
    }

    /**
     * The words of a content folder alone.
     *
     * @throws org.palpate.content.yaml.ContentException if there is any mistake in them
     */
    public static Vocabulary vocabulary(ContentFiles files) {
        Problems problems = new Problems();
        Optional<Vocabulary> vocabulary =
                problems.attempt(() -> vocabulary(files, flags(files, problems), problems));
        problems.throwIfAny();
        return vocabulary.orElseThrow();
    }

    private static Vocabulary vocabulary(ContentFiles files, List<Flag> flags, Problems problems) {
        return new VocabularyLoader(problems)
                .load(
                        parse(files, "vocabulary/techniques.yaml"),
                        parse(files, "vocabulary/structures.yaml"),
                        parse(files, "vocabulary/facts.yaml"),
                        flags);
    }

    private static List<Flag> flags(ContentFiles files, Problems problems) {
        return problems.attempt(() ->
                        new VocabularyLoader(problems).flags(parse(files, "vocabulary/flags.yaml")))
                .orElse(List.of());
    }

    private static YamlNode parse(ContentFiles files, String path) {
        return YamlNode.parse(files.name(path), files.text(path), 0);
    }
}
