package org.palpate.content.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.content.Flag;
import org.palpate.content.PictureCatalog;
import org.palpate.content.yaml.Problems;
import org.palpate.content.yaml.YamlNode;
import org.palpate.planner.Planner;
import org.palpate.planner.Vocabulary;

/** Reads a content folder whole and refuses it if anything in it is wrong. */
public final class ContentLoader {

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
                files.version());
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
