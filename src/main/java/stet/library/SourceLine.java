package stet.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import stet.text.Article;
import stet.text.pattern.Sieve;

/**
 * A line in which a page says where its text comes from.
 *
 * @param kind what it says
 * @param text the line, as far as it matters
 */
record SourceLine(Kind kind, String text) {
    private static final int LONG = 140;

    /** What a source line says of the text it stands with. */
    enum Kind {
        /** That an agency made it or sends it out: it is a copy of the wire. */
        AGENCY,
        /** That it was made from another text. */
        DERIVED
    }

    private static final String AGENCIES = "(?:The )?(?:Reuters|Thomson Reuters|Associated Press|Agence France-Presse"
            + "|Bloomberg(?: News| L\\.P\\.)?|Deutsche Presse-Agentur|Agencia EFE|Kyodo News|Xinhua|Interfax|PA Media"
            + "|Press Association|Canadian Press|Australian Associated Press|United Press International"
            + "|Press Trust of India|Yonhap|[\\p{L} ]{0,30}\\b(?:News ?wires?|Wire Service|News Service|News Agency"
            + "|Content Agency)|(?!Word[Pp]ress)\\p{Lu}\\p{L}{1,15}(?:wire|press))";

    private static final String DERIVED = "(?i)\\b(?:based (?:in part |partly )?(?:on|upon) "
            + "(?:information|a report|reports|reporting|material|an article|a story)"
            + "|read the (?:original|source) (?:story|article|report|post|piece|version)"
            + "|(?:original|source) (?:story|article|report|link)s? ?(?::|here\\b|at\\b|from\\b|by\\b)"
            + "|(?:first|originally|previously) (?:appeared|published|posted) (?:in|on|at|by)\\b"
            + "|(?:with|using) (?:information|material|files|reporting|inputs) from"
            + "|(?:adapted|rewritten|summari[sz]ed|paraphrased|compiled|translated|republished|reprinted|sourced"
            + "|aggregated) (?:from|by)"
            + "|(?:article|story|summary|text|report) was (?:generated|rewritten|produced|written) (?:by|with|using) "
            + "(?:an? )?(?:ai|automated|artificial))\\b|^(?:via|sources?): ?\\p{Lu}";

    private static final String AGENCY = "\\b(?:Distributed|Supplied|Provided) by \\p{Lu}"
            + "|(?:©|\\([cC]\\)|(?i:\\bcopyright\\b)).{0,30}\\b" + AGENCIES + "\\b"
            + "|(?i:may not be published, broadcast)"
            + "|^(?:[Bb][Yy] )?(?:[\\p{L} .'’-]{3,60}(?:, | [|/•-] ))?" + AGENCIES + "\\.?$";

    /** The bracket after a wire's dateline: LISBON, May 14 (Northwire) — */
    private static final String DATELINE = "^\\p{Lu}[\\p{L} .'’-]{1,40}(?:, [\\p{L}\\d ,.]{1,40})? "
            + "\\((?:" + AGENCIES + "|[A-Z]{2,5})\\) ?[-–—]";

    private static final Sieve SIEVE = new Sieve(List.of(DERIVED, AGENCY, DATELINE));

    /** The first line of the article that says where it comes from: that it is derived counts before an agency's. */
    static Optional<SourceLine> of(Article article) {
        List<Said> lines = article.blocks().stream().map(b -> Said.by(b.text())).filter(s -> s.possible != 0).toList();
        return first(lines, SourceLine::derived).or(() -> first(lines, s -> s.find(1, Kind.AGENCY)))
                .or(() -> first(lines, s -> s.find(2, Kind.AGENCY)));
    }

    private static Optional<SourceLine> first(List<Said> lines, Function<Said, Optional<SourceLine>> in) {
        return lines.stream().flatMap(line -> in.apply(line).stream()).findFirst();
    }

    /** A page says so in a line of its own; within a paragraph the same words are about somebody else's report. */
    private static Optional<SourceLine> derived(Said line) {
        return line.text.length() > LONG + LONG / 2
                ? Optional.empty()
                : line.find(0, Kind.DERIVED).filter(l -> line.text.indexOf(l.text()) <= LONG / 4);
    }

    /**
     * The beginning of a block.
     *
     * @param possible which expressions may be found in it
     */
    private record Said(String text, long possible) {

        static Said by(String block) {
            String text = block.substring(0, Math.min(block.length(), 4 * LONG));
            return new Said(text, SIEVE.possible(text));
        }

        Optional<SourceLine> find(int pattern, Kind kind) {
            Matcher m = SIEVE.pattern(pattern).matcher(text);
            return (possible >> pattern & 1) != 0 && m.find()
                    ? Optional.of(new SourceLine(kind, excerpt(text, m.start(), m.end())))
                    : Optional.empty();
        }
    }

    /** The sentence around the match, not too long. */
    private static String excerpt(String text, int start, int end) {
        if (text.length() <= LONG) {
            return text;
        }
        int from = Math.max(text.lastIndexOf(". ", start) + 2, start - LONG / 2);
        from = from < 2 ? 0 : from;
        int stop = text.indexOf(". ", end);
        int to = Math.min(stop < 0 ? text.length() : stop + 1, from + LONG);
        return text.substring(from, Math.max(to, end)).strip();
    }
}
