package org.palpate.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.palpate.library.SearchSynonyms.Phrase;

/** What somebody typed, understood: words mended, the last one perhaps not yet complete. */
final class SearchQuery {

    static final String TITLE = "title";
    static final String NAMES = "names";
    static final String CONTEXT = "context";
    static final String TEXT = "text";
    static final String KEY = "key";

    private static final Map<String, Float> WEIGHTS =
            Map.of(TITLE, 5f, NAMES, 4f, CONTEXT, 1.5f, TEXT, 1f);
    private static final float KEY_WEIGHT = 60f;
    private static final float OTHER_WORDS = 0.5f;
    private static final float NOT_YET_WHOLE = 0.6f;
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final Set<String> FILLERS =
            Set.of(
                    ("a about am an and are as at be by can could do does for from get give go had has"
                                    + " have how i if in is may me much my of on or s should so that the"
                                    + " their them then there they this to use was what when where which"
                                    + " who why will with would you your")
                            .split(" "));

    /** One thing that has to be found: any of these words, or any of these phrases. */
    private record Unit(List<Set<String>> words, Set<String> begun, Set<List<String>> phrases) {}

    private final String key;
    private final String understood;
    private final List<Unit> units;

    private SearchQuery(String key, String understood, List<Unit> units) {
        this.key = key;
        this.understood = understood;
        this.units = units;
    }

    static SearchQuery of(String typed, SearchSpelling spelling, SearchSynonyms synonyms) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<String> written = SearchWords.written(text).stream().limit(MOST_WORDS).toList();
        boolean open = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        List<String> words = new ArrayList<>();
        boolean mended = false;
        for (int i = 0; i < written.size(); i++) {
            String word = written.get(i);
            boolean last = open && i == written.size() - 1;
            Optional<String> meant =
                    spelling.knows(word)
                                    || FILLERS.contains(word)
                                    || (last && !spelling.continuations(word).isEmpty())
                            ? Optional.empty()
                            : spelling.meant(word);
            mended |= meant.isPresent();
            words.add(meant.orElse(word));
        }
        return new SearchQuery(
                key(text),
                mended ? String.join(" ", words) : "",
                units(words, open, spelling, synonyms));
    }

    /** The form in which an id is compared: letters and digits only. */
    static String key(String id) {
        return String.join("", SearchWords.written(id)).replaceAll("[^a-z0-9]", "");
    }

    private static List<Unit> units(
            List<String> words, boolean open, SearchSpelling spelling, SearchSynonyms synonyms) {
        List<String> stems = words.stream().map(SearchWords::stem).toList();
        boolean onlyFillers = FILLERS.containsAll(words);
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Phrase phrase = synonyms.at(stems, at);
            int end = at + phrase.length();
            boolean filler = phrase.length() == 1 && FILLERS.contains(words.get(at));
            if (!filler || onlyFillers) {
                List<Set<String>> own = new ArrayList<>();
                for (int i = at; i < end; i++) {
                    if (phrase.length() == 1 || !FILLERS.contains(words.get(i))) {
                        Set<String> forms = new LinkedHashSet<>();
                        forms.add(words.get(i));
                        forms.add(stems.get(i));
                        own.add(forms);
                    }
                }
                boolean last = open && end == words.size();
                units.add(
                        new Unit(
                                own,
                                last
                                        ? new LinkedHashSet<>(
                                                spelling.continuations(words.getLast()))
                                        : Set.of(),
                                phrase.others()));
            }
            at = end;
        }
        return units;
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    /** The words that were looked for in place of mistyped ones; empty where none was. */
    String understood() {
        return understood;
    }

    int size() {
        return units.size();
    }

    /** Everything in which at least so many of the things are found. */
    Query atLeast(int found) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        units.forEach(unit -> all.add(inAnyField(unit), Occur.SHOULD));
        all.setMinimumNumberShouldMatch(found);
        BooleanQuery.Builder withKey = new BooleanQuery.Builder();
        withKey.add(all.build(), Occur.SHOULD);
        withKey.add(new BoostQuery(new TermQuery(new Term(KEY, key)), KEY_WEIGHT), Occur.SHOULD);
        return withKey.build();
    }

    /** What is to be marked in one field. */
    Query marks(String field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Unit unit : units) {
            unit.words().forEach(forms -> any.add(anyOf(field, forms), Occur.SHOULD));
            unit.begun().forEach(word -> any.add(term(field, word), Occur.SHOULD));
            unit.phrases().forEach(phrase -> any.add(phrase(field, phrase), Occur.SHOULD));
        }
        return any.build();
    }

    private static Query inAnyField(Unit unit) {
        List<Query> fields = new ArrayList<>();
        WEIGHTS.forEach((field, weight) -> {
            List<Query> ways = new ArrayList<>();
            unit.phrases()
                    .forEach(
                            phrase -> ways.add(new BoostQuery(phrase(field, phrase), OTHER_WORDS)));
            if (unit.words().size() == 1) {
                ways.add(anyOf(field, unit.words().getFirst()));
                unit.begun()
                        .forEach(
                                word -> ways.add(new BoostQuery(term(field, word), NOT_YET_WHOLE)));
            }
            fields.add(new BoostQuery(new DisjunctionMaxQuery(ways, 0f), weight));
        });
        if (unit.words().size() > 1) {
            fields.add(together(unit));
        }
        return new DisjunctionMaxQuery(fields, 0.2f);
    }

    /** All words of a phrase, wherever they stand; the last one may be begun only. */
    private static Query together(Unit unit) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < unit.words().size(); i++) {
            boolean last = i == unit.words().size() - 1;
            Unit word =
                    new Unit(
                            List.of(unit.words().get(i)), last ? unit.begun() : Set.of(), Set.of());
            all.add(inAnyField(word), Occur.MUST);
        }
        return all.build();
    }

    private static Query anyOf(String field, Set<String> forms) {
        return new DisjunctionMaxQuery(
                forms.stream().<Query>map(form -> term(field, form)).toList(), 0f);
    }

    private static TermQuery term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private static Query phrase(String field, List<String> stems) {
        return stems.size() == 1
                ? term(field, stems.getFirst())
                : new PhraseQuery(field, stems.toArray(String[]::new));
    }
}
