package org.palpate.content.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palpate.content.ClientCase;
import org.palpate.content.ContentLibrary;
import org.palpate.content.Flag;
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
        VocabularyLoader words = new VocabularyLoader(problems);
        List<Flag> flags =
                problems.attempt(() -> words.flags(parse(files, "vocabulary/flags.yaml")))
                        .orElse(List.of());
        Vocabulary vocabulary =
                words.load(
                        parse(files, "vocabulary/techniques.yaml"),
                        parse(files, "vocabulary/structures.yaml"),
                        parse(files, "vocabulary/facts.yaml"),
                        flags);
        RuleLoader rules = new RuleLoader(vocabulary, problems);
        files.under("rules", ".yaml")
                .forEach((file, text) ->
                        problems.attempt(() -> rules.load(YamlNode.parse(file, text, 0))));
        CaseLoader cases = new CaseLoader(vocabulary, problems);
        files.under("cases", ".md").forEach(cases::load);
        List<ClientCase> clients = cases.cases();
        problems.throwIfAny();
        Planner planner = new Planner(vocabulary, rules.rules());
        Set<String> exercised =
                new RuleChecker(planner, rules, cases, problems).check(vocabulary, clients);
        problems.throwIfAny();
        return new ContentLibrary(
                vocabulary, rules.rules(), flags, clients, planner, exercised, files.version());
    }

    private static YamlNode parse(ContentFiles files, String path) {
        return YamlNode.parse(files.name(path), files.text(path), 0);
    }
}
