package stet.language.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clitics of English, which lean on the word before them: Mora's, don't, they'll. */
final class Clitics {
    private static final List<String> FORMS = List.of("n't", "'s", "'ll", "'re", "'ve", "'d", "'m");
    /** Their dictionary form and class where the tagger does not tell. */
    private static final Map<String, String> LEMMAS = Map.of("n't", "not", "'ll", "will", "'re", "be", "'ve", "have",
            "'d", "would", "'m", "be");

    private Clitics() {
    }

    /** Where the word ends without its clitic; the end where it has none. "cannot" is can and not. */
    static int hostEnd(String text, int start, int end) {
        String word = plain(text.substring(start, end));
        if (word.equals("cannot")) {
            return start + 3;
        }
        if (word.indexOf('\'') > 0) {
            for (String form : FORMS) {
                if (word.endsWith(form) && word.length() > form.length()) {
                    return end - form.length();
                }
            }
        }
        return end;
    }

    /** Whether the token leans on the one that ends where it starts. */
    static boolean isClitic(String token, String host) {
        String plain = plain(token);
        return FORMS.contains(plain) || plain.equals("not") && plain(host).equals("can");
    }

    /** The dictionary form of a clitic other than 's; null where it is none. */
    static @Nullable String lemma(String token) {
        return LEMMAS.get(plain(token));
    }

    /** In lower case, with plain quotes. */
    static String plain(String token) {
        return token.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    }
}
