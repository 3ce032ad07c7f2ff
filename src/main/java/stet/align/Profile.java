package stet.align;

import java.util.List;
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
    static Profile of(AnalyzedSentence sentence, Role role, Encoding encoding) {
        List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
        return new Profile(sentence, role, encoding, words, words.stream().map(Runs::key).toList());
    }

    Sentence sentence() {
        return analyzed.sentence();
    }

    int length() {
        return sentence().span().length();
    }
}
