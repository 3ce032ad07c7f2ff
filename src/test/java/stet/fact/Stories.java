package stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.language.Language;
import stet.language.Name;
import stet.language.NameKind;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;
import stet.text.Span;

/** Articles for tests, a body block for each text, and what is found in them. */
final class Stories {
    private static final Language LANGUAGE = new Language();
    private static final FactFinder FINDER = new FactFinder(LANGUAGE);
    /** {@code [P Lena Ortega]} is the name of a person, O of an organization, L of a place, X of something else. */
    private static final Pattern MARKED = Pattern.compile("\\[([POLX]) ([^\\]]+)]");

    private Stories() {
    }

    static FactSheet read(String... blocks) {
        return FINDER.find(analyze(List.of(blocks)));
    }

    private static Analysis analyze(List<String> blocks) {
        List<Block> list = new ArrayList<>();
        for (String text : blocks) {
            list.add(new Block(list.size() + 1, Role.BODY, text));
        }
        return LANGUAGE.analyze(new Article(null, Metadata.NONE.withLanguage("en"), list));
    }

    /** The facts of a type as {@code text = value}. */
    static List<String> facts(FactType type, String... blocks) {
        return told(type, read(blocks));
    }

    /** The same for texts whose names are marked, whatever names the language room would find. */
    static List<String> marked(FactType type, String... blocks) {
        return told(type, readMarked(blocks));
    }

    static FactSheet readMarked(String... blocks) {
        List<String> plain = new ArrayList<>();
        List<List<Name>> names = new ArrayList<>();
        for (String block : blocks) {
            StringBuilder text = new StringBuilder();
            List<Name> found = new ArrayList<>();
            Matcher m = MARKED.matcher(block);
            int done = 0;
            while (m.find()) {
                text.append(block, done, m.start());
                found.add(new Name(new Span(text.length(), text.length() + m.group(2).length()), kind(m.group(1))));
                text.append(m.group(2));
                done = m.end();
            }
            plain.add(text.append(block.substring(done)).toString());
            names.add(found);
        }
        Analysis analysis = analyze(plain);
        return FINDER.find(new Analysis(analysis.article(), analysis.sentences().stream()
                .map(s -> new AnalyzedSentence(s.sentence(), s.text(), s.tokens(),
                        names.get(s.sentence().block() - 1).stream()
                                .filter(n -> s.sentence().span().contains(n.span())).toList()))
                .toList()));
    }

    private static NameKind kind(String letter) {
        return switch (letter) {
            case "P" -> NameKind.PERSON;
            case "O" -> NameKind.ORGANIZATION;
            case "L" -> NameKind.PLACE;
            default -> NameKind.OTHER;
        };
    }

    private static List<String> told(FactType type, FactSheet sheet) {
        return sheet.facts().stream().filter(f -> f.type() == type)
                .map(f -> f.text() + " = " + f.value().normal()).toList();
    }
}
