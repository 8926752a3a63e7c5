package org.palpate.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

import org.palpate.content.ContentLibrary;

/** Finds lessons, cards, structures, techniques, rules and cases by what somebody types. */
public final class SearchIndex {

    private static final String ENTRY = "entry";
    private static final FieldType WORDS = words();
    private static final int EXCERPT_LENGTH = 260;
    private static final int SENTENCES = 2;

    /** With fewer hits than that, things are shown in which only most of the words are found. */
    private static final int ENOUGH = 3;

    /** So many hits of every kind are shown until one kind is asked for. */
    private static final int SHOWN = 5;

    private final List<SearchEntry> entries;
    private final SearchSpelling spelling = new SearchSpelling();
    private final SearchSynonyms synonyms;
    private final IndexSearcher searcher;

    /** Reads the library once; what is found later comes from memory. */
    public SearchIndex(ContentLibrary library) {
        entries = SearchEntries.of(library);
        synonyms = new SearchSynonyms(library.vocabulary());
        searcher = indexed();
    }

    private IndexSearcher indexed() {
        try {
            Directory memory = new ByteBuffersDirectory();
            try (IndexWriter writer =
                    new IndexWriter(memory, new IndexWriterConfig(SearchWords.BOTH))) {
                for (int i = 0; i < entries.size(); i++) {
                    SearchEntry entry = entries.get(i);
                    writer.addDocument(document(i, entry));
                    spelling.learn(
                            String.join(" ", entry.title(), entry.context(), entry.text())
                                    + " "
                                    + String.join(" ", entry.names()));
                }
            }
            return new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be written", impossible);
        }
    }

    private static Document document(int number, SearchEntry entry) {
        Document document = new Document();
        document.add(new StoredField(ENTRY, number));
        document.add(new Field(SearchQuery.TITLE, entry.title(), WORDS));
        document.add(new Field(SearchQuery.CONTEXT, entry.context(), WORDS));
        document.add(new Field(SearchQuery.TEXT, entry.text(), WORDS));
        entry.names().forEach(name -> document.add(new Field(SearchQuery.NAMES, name, WORDS)));
        document.add(new StringField(SearchQuery.KEY, SearchQuery.key(entry.id()), Field.Store.NO));
        return document;
    }

    /** The best of every kind. */
    public SearchResults find(String typed) {
        return find(typed, Optional.empty());
    }

    /** Everything of one kind, or the best of every kind. */
    public SearchResults find(String typed, Optional<SearchKind> only) {
        SearchQuery query = SearchQuery.of(typed, spelling, synonyms);
        if (query.isEmpty()) {
            return SearchResults.NONE;
        }
        try {
            return found(query, only);
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be read", impossible);
        }
    }

    /** Asks for all words first, then for most of them, then for any. */
    private SearchResults found(SearchQuery query, Optional<SearchKind> only) throws IOException {
        int needed = query.size();
        Map<SearchKind, List<ScoreDoc>> byKind = kinds(query, needed);
        while (count(byKind) < ENOUGH && needed > 1) {
            needed = Math.max(1, needed * 2 / 3);
            byKind = kinds(query, needed);
        }
        List<SearchResults.Group> groups = new ArrayList<>();
        for (Map.Entry<SearchKind, List<ScoreDoc>> kind : byKind.entrySet()) {
            int count = kind.getValue().size();
            if (only.isEmpty() || only.get() == kind.getKey()) {
                int shown = only.isPresent() ? count : Math.min(SHOWN, count);
                groups.add(
                        new SearchResults.Group(
                                kind.getKey(),
                                count,
                                hits(query, kind.getValue().subList(0, shown))));
            }
        }
        return new SearchResults(query.understood(), count(byKind), groups);
    }

    private static int count(Map<SearchKind, List<ScoreDoc>> byKind) {
        return byKind.values().stream().mapToInt(List::size).sum();
    }

    private Map<SearchKind, List<ScoreDoc>> kinds(SearchQuery query, int needed)
            throws IOException {
        Map<SearchKind, List<ScoreDoc>> byKind = new LinkedHashMap<>();
        for (ScoreDoc doc : searcher.search(query.atLeast(needed), entries.size()).scoreDocs) {
            byKind.computeIfAbsent(entry(doc).kind(), _ -> new ArrayList<>()).add(doc);
        }
        return byKind;
    }

    private SearchEntry entry(ScoreDoc doc) throws IOException {
        var number = searcher.storedFields().document(doc.doc).getField(ENTRY);
        return entries.get(number == null ? 0 : number.numericValue().intValue());
    }

    private List<SearchHit> hits(SearchQuery query, List<ScoreDoc> docs) throws IOException {
        int[] ids = docs.stream().mapToInt(doc -> doc.doc).toArray();
        String[] titles = marked(query, SearchQuery.TITLE, ids, 1);
        String[] excerpts = marked(query, SearchQuery.TEXT, ids, SENTENCES);
        List<SearchHit> hits = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            SearchEntry entry = entry(docs.get(i));
            hits.add(
                    new SearchHit(
                            entry.kind(),
                            entry.path(),
                            MarkedText.of(titles[i]),
                            entry.context(),
                            MarkedText.of(excerpts[i]).around(EXCERPT_LENGTH)));
        }
        return hits;
    }

    private String[] marked(SearchQuery query, String field, int[] docs, int passages)
            throws IOException {
        UnifiedHighlighter highlighter =
                UnifiedHighlighter.builder(searcher, SearchWords.BOTH)
                        .withFormatter(
                                new DefaultPassageFormatter(
                                        String.valueOf(MarkedText.OPENS),
                                        String.valueOf(MarkedText.CLOSES),
                                        "… ",
                                        false))
                        .withBreakIterator(
                                field.equals(SearchQuery.TITLE)
                                        ? WholeBreakIterator::new
                                        : () -> BreakIterator.getSentenceInstance(Locale.ENGLISH))
                        .build();
        String[] found =
                highlighter
                        .highlightFields(
                                new String[] {field},
                                query.marks(field),
                                docs,
                                new int[] {passages})
                        .get(field);
        return found == null ? new String[docs.length] : found;
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setStored(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
