package stet.align;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import stet.language.AnalyzedSentence;
import stet.language.Encoding;
import stet.language.Token;
import stet.text.Role;
import stet.text.Sentence;

/**
 * A sentence made ready for alignment.
 *
 * @param analyzed the sentence
 * @param role     of its block
 * @param encoding its vectors; spans are in the sentence's own text
 * @param words    its tokens without marks
 * @param keys     for each word the form under which equal words meet: {@code U.S.} and {@code us} are one
 */
record Profile(AnalyzedSentence analyzed, Role role, Encoding encoding, List<Token> words, List<String> keys) {
    private static final Pattern NOT_KEY = Pattern.compile("[\\p{M}.,'’\"“”-]");

    static Profile of(AnalyzedSentence sentence, Role role, Encoding encoding) {
        List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
        return new Profile(sentence, role, encoding, words, words.stream().map(Profile::key).toList());
    }

    static String key(Token token) {
        String form = token.lemma().toLowerCase(Locale.ROOT);
        String plain = NOT_KEY.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
        return plain.isEmpty() ? form : plain;
    }

    Sentence sentence() {
        return analyzed.sentence();
    }

    int length() {
        return sentence().span().length();
    }
}
