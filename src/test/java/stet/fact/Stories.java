package stet.fact;

import java.util.ArrayList;
import java.util.List;
import stet.language.Language;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;

/** Articles for tests, a body block for each text, and what is found in them. */
final class Stories {
    private static final Language LANGUAGE = new Language();
    private static final FactFinder FINDER = new FactFinder(LANGUAGE);

    private Stories() {
    }

    static FactSheet read(String... blocks) {
        List<Block> list = new ArrayList<>();
        for (String text : blocks) {
            list.add(new Block(list.size() + 1, Role.BODY, text));
        }
        return FINDER.find(LANGUAGE.analyze(new Article(null, Metadata.NONE.withLanguage("en"), list)));
    }

    /** The facts of a type as {@code text = value}. */
    static List<String> facts(FactType type, String... blocks) {
        return read(blocks).facts().stream().filter(f -> f.type() == type).map(f -> f.text() + " = " + f.value()
                .normal()).toList();
    }
}
