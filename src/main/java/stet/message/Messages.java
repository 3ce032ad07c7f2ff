package stet.message;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for people, from the one bundle {@code stet/messages.properties}, in ICU message format. */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("stet.messages", Locale.ENGLISH);

    private Messages() {
    }

    /**
     * The message of that key with its {@code {0}}, {@code {1}}, … filled in.
     *
     * @throws java.util.MissingResourceException where the bundle lacks the key
     */
    public static String text(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        return values.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
