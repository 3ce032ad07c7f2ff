package stet.app.about;

import java.util.Locale;
import stet.message.Messages;

/** The licences and notices of the fonts, data and models, which are carried in full. */
enum Licence {
    SERIF("/stet/fonts/OFL-SourceSerif4.txt"),
    SANS("/stet/fonts/OFL-SourceSans3.txt"),
    WORDNET("/stet/language/wordnet/WordNet-3.1.txt"),
    NAMES("/stet/language/name/NOTICE.md"),
    TAGS("/stet/language/word/NOTICE.md"),
    VECTORS("/stet/language/vector/NOTICE.md");

    private final String resource;

    Licence(String resource) {
        this.resource = resource;
    }

    /** Whose licence it is. */
    String title() {
        return Messages.text("about.licence." + name().toLowerCase(Locale.ROOT));
    }

    String text() {
        return Part.text(resource).strip();
    }
}
