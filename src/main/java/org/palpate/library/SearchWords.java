package org.palpate.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How a text falls into words, and which of them count as the same. */
final class SearchWords {

    /** Each word as it is written and, at the same place, without its ending. */
    static final Analyzer BOTH = analyzer(true, true);

    private static final Analyzer WRITTEN = analyzer(true, false);
    private static final Analyzer STEMS = analyzer(false, true);

    private SearchWords() {}

    /** The words of a text in lower case, without accents. */
    static List<String> written(String text) {
        return words(WRITTEN, text);
    }

    /** The words of a text without their endings. */
    static List<String> stems(String text) {
        return words(STEMS, text);
    }

    /** One word without its ending. */
    static String stem(String word) {
        List<String> stems = stems(word);
        return stems.isEmpty() ? word : stems.getFirst();
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot be read", impossible);
        }
        return words;
    }

    private static Analyzer analyzer(boolean written, boolean stems) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                TokenStream words =
                        new ASCIIFoldingFilter(
                                new LowerCaseFilter(new EnglishPossessiveFilter(source)));
                if (written && stems) {
                    words = new KeywordRepeatFilter(words);
                }
                if (stems) {
                    words = new PorterStemFilter(words);
                }
                return new TokenStreamComponents(source, new RemoveDuplicatesTokenFilter(words));
            }
        };
    }
}
