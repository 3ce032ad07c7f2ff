package stet.library.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes a query of what the reader types: every word must stand in the headline, the names or the story; words in
 * quotation marks stand together; the last word may still be unfinished.
 */
final class Asked {
    private static final Map<String, Float> WEIGHTS = Map.of(Field.HEADLINE, 4f, Field.NAMES, 2f, Field.STORY, 1f);
    private static final float UNFINISHED = 0.5f;
    /** One letter begins too many words of a story. */
    private static final int SHORTEST_IN_STORY = 2;
    private static final int MOST_WORDS = 32;

    private final Analyzer analyzer;

    Asked(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    Query query(String typed) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        String[] parts = typed.replaceAll("[“”„«»]", "\"").split("\"", -1);
        boolean any = false;
        for (int i = 0; i < parts.length; i++) {
            boolean quoted = i % 2 == 1 && i < parts.length - 1;
            boolean open = i == parts.length - 1 && !parts[i].isEmpty()
                    && Character.isLetterOrDigit(parts[i].codePointBefore(parts[i].length()));
            for (Query part : quoted ? phrase(parts[i]) : words(parts[i], open)) {
                all.add(part, Occur.MUST);
                any = true;
            }
        }
        return any ? all.build() : new MatchNoDocsQuery();
    }

    private List<Query> words(String text, boolean open) {
        List<String> words = List.of(text.strip().split("\\s+"));
        List<Query> all = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            List<Query> one = word(words.get(i), open && i == words.size() - 1);
            if (!one.isEmpty()) {
                all.add(new DisjunctionMaxQuery(one, 0.1f));
            }
        }
        return all;
    }

    private List<Query> word(String word, boolean open) {
        List<Query> fields = new ArrayList<>();
        WEIGHTS.forEach((field, weight) -> {
            List<String> terms = terms(field, word);
            if (terms.size() == 1) {
                fields.add(new BoostQuery(new TermQuery(new Term(field, terms.getFirst())), weight));
            } else if (terms.size() > 1) { // "9/11", "Jean-Luc"
                fields.add(new BoostQuery(new PhraseQuery(field, terms.toArray(String[]::new)), weight));
            }
            List<String> plain = terms(Field.HEADLINE, word);
            boolean begins = open && plain.size() == 1
                    && (!field.equals(Field.STORY) || plain.getFirst().length() >= SHORTEST_IN_STORY);
            if (begins) {
                fields.add(new BoostQuery(new PrefixQuery(new Term(field, plain.getFirst())), weight * UNFINISHED));
            }
        });
        return fields;
    }

    private List<Query> phrase(String text) {
        List<Query> fields = new ArrayList<>();
        WEIGHTS.forEach((field, weight) -> {
            List<String> terms = terms(field, text);
            if (!terms.isEmpty()) {
                fields.add(new BoostQuery(new PhraseQuery(field, terms.toArray(String[]::new)), weight));
            }
        });
        return fields.isEmpty() ? List.of() : List.of(new DisjunctionMaxQuery(fields, 0.1f));
    }

    private List<String> terms(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, new StringReader(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
