package stet.message;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words for people, in ICU message format: English in {@code stet/messages.properties}, another language beside it.
 * English, until the window says otherwise; the command line never does, as programs rely on its words. Safe for use by
 * many threads.
 */
public final class Messages {
    /** English stands in no file of its own, and the computer's language must not step in for it. */
    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static volatile Messages current = new Messages(Language.ENGLISH);

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        bundle = ResourceBundle.getBundle("stet.messages", language.locale(), AS_ASKED);
    }

    /** Speaks that language from now on. What was said before stays as it was said. */
    public static void speak(Language language) {
        if (language != current.language) {
            current = new Messages(language);
        }
    }

    /** The language that is spoken. */
    public static Language language() {
        return current.language;
    }

    /**
     * The message of that key with its {@code {0}}, {@code {1}}, … filled in.
     *
     * @throws java.util.MissingResourceException where the bundle lacks the key
     */
    public static String text(String key, Object... values) {
        return current.message(key, values);
    }

    /** "a, b and c". */
    public static String list(Collection<String> items) {
        return ListFormatter.getInstance(current.locale()).format(items);
    }

    private Locale locale() {
        return language.locale();
    }

    private String message(String key, Object... values) {
        String pattern = bundle.getString(key);
        String plain = Plain.text(pattern, values);
        return plain != null ? plain : new MessageFormat(pattern, locale()).format(values);
    }
}
