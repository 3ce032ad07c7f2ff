package stet.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;
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
            + "|(?:first|originally|previously) (?:appeared|published|posted) (?:in|on|at|by)\\b|appeared first (?:in|on)\\b"
            + "|(?:with|using) (?:information|material|files|reporting|inputs) (?:from|by " + AGENCIES + ")"
            + "|(?:adapted|rewritten|summari[sz]ed|paraphrased|compiled|translated|republished|reprinted|sourced"
            + "|aggregated) (?:from|by)"
            + "|(?:article|story|summary|text|report) was (?:generated|rewritten|produced|written) (?:by|with|using) "
            + "(?:an? )?(?:ai|automated|artificial))\\b|^(?:via|sources?): ?\\p{Lu}";

    private static final String AGENCY = "\\b(?:Distributed|Supplied|Provided) by \\p{Lu}"
            + "|(?:©|\\([cC]\\)|(?i:\\bcopyright\\b)).{0,30}\\b" + AGENCIES + "\\b"
            + "|^(?!.*(?:©|\\([cC]\\)|(?i:copyright))).*(?i:may not be published, broadcast)"
            + "|^\\(?(?:Additional )?[Rr]eporting (?:and writing )?by \\p{Lu}.{2,200}\\b[Ee]diting by \\p{Lu}"
            + "|^(?:[Bb][Yy] )?(?:[\\p{L} .'’-]{3,60}(?:, | [|/•-] ))?" + AGENCIES + "\\.?$";

    /** The bracket after a wire's dateline: LISBON, May 14 (Northwire) — */
    private static final String DATELINE = "^\\p{Lu}[\\p{L} .'’-]{1,40}(?:, [\\p{L}\\d ,.]{1,40})? "
            + "\\((?:" + AGENCIES + "|[A-Z]{2,5})\\) ?[-–—]";

    private static final Sieve SIEVE = new Sieve(List.of(DERIVED, AGENCY, DATELINE));

    /** What may stand before: the ruling that was based on a report of the laboratory is not the text at hand. */
    private static final Pattern OF_ITSELF = Pattern.compile("(?i)^\\W{0,5}(?:this\\b.{0,80}|parts? of this\\b.{0,60}"
            + "|(?:the|our) (?:article|story|post|piece|text)\\b.{0,100}|the|an?)?\\W{0,3}$");
    /** A line that the next one ends. */
    private static final Pattern PROMISE = Pattern.compile("^.{1,80}(?::| here| from| by| on)$");
    /** A line about a picture tells nothing of the text. */
    private static final Pattern PICTURE = Pattern
            .compile("(?i)\\b(?:photo|photograph|image|picture|video|graphic|cartoon"
                    + "|illustration|map)s?\\b");

    /**
     * The first line of the article that says where it comes from: that it is derived counts before an agency's, and what
     * the page's or the agency's own elements say counts as a line.
     */
    static Optional<SourceLine> of(Article article) {
        String origin = article.metadata().filing().origin();
        if (origin != null) {
            return Optional.of(new SourceLine(Kind.DERIVED, origin));
        }
        List<Said> lines = lines(article.blocks());
        return first(lines, SourceLine::derived).or(() -> first(lines, SourceLine::agency))
                .or(() -> first(lines, SourceLine::dateline)).or(() -> credited(article));
    }

    private static List<Said> lines(List<Block> blocks) {
        List<Said> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Said line = Said.by(blocks.get(i).text());
            if (line.possible != 0 && blocks.get(i).role() != Role.CAPTION) {
                boolean more = i + 1 < blocks.size() && PROMISE.matcher(line.text).find()
                        && blocks.get(i + 1).text().length() <= LONG / 2;
                lines.add(more ? Said.by(line.text + " " + blocks.get(i + 1).text()) : line);
            }
        }
        return lines;
    }

    /** An agency in the credit that a wire format or a page's metadata gives. */
    private static Optional<SourceLine> credited(Article article) {
        String credit = Objects.requireNonNullElse(article.metadata().credit(), "");
        return Optional.of(Said.by(credit)).filter(s -> s.possible != 0).flatMap(SourceLine::agency);
    }

    private static Optional<SourceLine> agency(Said line) {
        boolean picture = line.text.length() < LONG && PICTURE.matcher(line.text).find();
        return picture ? Optional.empty() : line.find(1, Kind.AGENCY);
    }

    /** As far as the bracket that names the agency. */
    private static Optional<SourceLine> dateline(Said line) {
        return line.find(2, Kind.AGENCY)
                .map(l -> new SourceLine(Kind.AGENCY, line.text.substring(0, line.text.indexOf(')') + 1)));
    }

    private static Optional<SourceLine> first(List<Said> lines, Function<Said, Optional<SourceLine>> in) {
        return lines.stream().flatMap(line -> in.apply(line).stream()).findFirst();
    }

    /** A page says so in a line of its own; within a paragraph the same words are about somebody else's report. */
    private static Optional<SourceLine> derived(Said line) {
        return line.text.length() > LONG + LONG / 2 || !line.opensWith(0, OF_ITSELF)
                ? Optional.empty()
                : line.find(0, Kind.DERIVED);
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

        /** Whether what stands before the first match of an expression is such. */
        boolean opensWith(int pattern, Pattern before) {
            Matcher m = SIEVE.pattern(pattern).matcher(text);
            return (possible >> pattern & 1) != 0 && m.find() && before.matcher(text.substring(0, m.start())).find();
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
        int word = to < text.length() && to > end ? Math.max(end, text.lastIndexOf(' ', to)) : to;
        String told = text.substring(from, Math.max(word, end)).strip();
        return word < to || to == from + LONG ? told + " …" : told;
    }
}
