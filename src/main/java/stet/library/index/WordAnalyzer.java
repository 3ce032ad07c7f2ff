package stet.library.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts text into words to be found: without case, accents and possessives; those of the story without endings too. */
final class WordAnalyzer extends Analyzer {
    private final boolean stems;

    private WordAnalyzer(boolean stems) {
        this.stems = stems;
    }

    /** Stems in the story only: a headline and a name are looked for as they stand. */
    static Analyzer ofFields() {
        return new PerFieldAnalyzerWrapper(new WordAnalyzer(false), Map.of(Field.STORY, new WordAnalyzer(true)));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
        return new TokenStreamComponents(source, stems ? new PorterStemFilter(plain) : plain);
    }
}
