package stet.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.fact.FactValue.Attribution;
import stet.language.WordClass;

/** Finds who says a statement: the span is the source and its cue, "the companies said", "according to Tass". */
final class AttributionFinder {
    private final Speakers speakers;
    private final List<Fact> facts = new ArrayList<>();

    private AttributionFinder(Reading reading) {
        speakers = new Speakers(reading);
    }

    static List<Fact> find(Reading reading) {
        AttributionFinder finder = new AttributionFinder(reading);
        reading.sentences().forEach(finder::read);
        return finder.facts;
    }

    private void read(Words words) {
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            PhraseBook.Match<Cues.Cue> cue = Cues.at(words, i);
            if (cue == null || i < done) {
                continue;
            }
            Range at = place(words, cue, done);
            if (at != null) {
                String speaker = speaker(words, cue, at);
                facts.add(words.fact(FactType.ATTRIBUTION, Math.min(at.sourceFrom(), cue.from()),
                        Math.max(at.sourceTo(), cue.to()), new Attribution(speaker, cue.value().act())));
                done = Math.max(at.sourceTo(), cue.to());
            }
            i = cue.to() - 1;
        }
    }

    private String speaker(Words words, PhraseBook.Match<Cues.Cue> cue, Range at) {
        if (at.sourceFrom() < at.sourceTo()) {
            return speakers.name(words, at.sourceFrom(), at.sourceTo());
        }
        return isParticiple(words, cue) ? speakers.last(words, cue.from()) : Speakers.NOBODY;
    }

    /** ", adding that", "citing the cost": the source is the subject before. */
    private static boolean isParticiple(Words words, PhraseBook.Match<Cues.Cue> cue) {
        Word first = words.get(cue.from());
        return first.lower().endsWith("ing") && !first.is("according") && cue.from() > 0;
    }

    /** Where the source of a cue stands; empty where the words name none. */
    private record Range(int sourceFrom, int sourceTo) {
    }

    private static @Nullable Range place(Words words, PhraseBook.Match<Cues.Cue> cue, int done) {
        if (cue.value().kind() == Cues.Kind.OF) {
            Range source = after(words, cue.to());
            return isParticiple(words, cue) && !isSource(words, source)
                    ? new Range(cue.from(), cue.from())
                    : source;
        }
        if (!isVerb(words, cue) || words.is(cue.from() - 1, "to")) {
            return null;
        }
        if (isPassive(words, cue.from())) {
            return passive(words, cue);
        }
        Range left = before(words, cue.from(), done);
        if (left != null) {
            return left;
        }
        if (isParticiple(words, cue)) {
            return words.is(cue.from() - 1, ",", "and", "while", "by", "without")
                    ? new Range(cue.from(), cue.from())
                    : null;
        }
        return cue.value().kind() == Cues.Kind.SAY && isTurned(words, cue.from()) ? after(words, cue.to()) : null;
    }

    /** Whether what is cited speaks: a name, people or papers. */
    private static boolean isSource(Words words, @Nullable Range range) {
        if (range == null) {
            return false;
        }
        for (int i = range.sourceFrom(); i < range.sourceTo(); i++) {
            if (words.get(i).wordClass() == WordClass.PROPN || words.is(i, "source", "sources", "official", "officials",
                    "people", "person", "persons", "report", "reports", "document", "documents", "records", "data",
                    "media", "papers", "police", "witnesses", "analysts", "experts")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Words words, PhraseBook.Match<Cues.Cue> cue) {
        Word verb = words.get(cue.from());
        return verb.maybe(WordClass.VERB, WordClass.AUX) || verb.is("said", "says");
    }

    private static boolean isPassive(Words words, int i) {
        int k = i - 1;
        while (k >= 0 && words.get(k).wordClass() == WordClass.ADV) {
            k--;
        }
        return words.get(i).lower().matches(".*(?:ed|said|told|thought|known|understood|quoted|put)")
                && words.is(k, "is", "are", "was", "were", "be", "been", "being", "'s", "'re");
    }

    /** "was accused by the ministry": the source follows; "is believed to": nobody is named. */
    private static @Nullable Range passive(Words words, PhraseBook.Match<Cues.Cue> cue) {
        for (int i = cue.to(); i < Math.min(words.size(), cue.to() + 4); i++) {
            if (words.is(i, "by")) {
                return after(words, i + 1);
            }
        }
        boolean open = words.is(cue.to(), "to", "that", "as", "of", "at");
        return open || cue.to() >= words.size() - 1 ? new Range(cue.from(), cue.from()) : null;
    }

    /** A quote or a clause ended before the verb: "…," said the minister. */
    private static boolean isTurned(Words words, int i) {
        return i == 0 || words.is(i - 1, ",", "\"", "”", "’", "'", "»", "?", "!", "''", "—", "–");
    }

    private static @Nullable Range before(Words words, int verb, int done) {
        int end = verb;
        while (end > done && NounPhrase.isBetween(words.get(end - 1))) {
            end--;
        }
        end = Math.max(done, NounPhrase.startOfTime(words, end));
        if (end == done) {
            return null;
        }
        if (words.is(end - 1, ",", "-", "—", "–", ")")) {
            return beforeAside(words, end - 1, done);
        }
        int start = Math.max(done, NounPhrase.startOf(words, end));
        return start < end ? new Range(start, end) : null;
    }

    /** "Lena Ortega, a fellow at the institute, said": the source is the phrase and its aside. */
    private static @Nullable Range beforeAside(Words words, int comma, int done) {
        for (int i = comma - 1; i > done && comma - i <= 24; i--) {
            if (words.is(i, "\"", "”", ".", ";")) {
                return null;
            }
            if (words.is(i, ",", "-", "—", "–", "(") && i < comma - 1) {
                int start = Math.max(done, NounPhrase.startOf(words, i));
                boolean aside = words.get(i + 1).maybe(WordClass.DET, WordClass.NOUN, WordClass.ADJ, WordClass.PROPN,
                        WordClass.NUM, WordClass.PRON, WordClass.VERB, WordClass.ADP);
                return start < i && aside && isHead(words.get(i - 1)) ? new Range(start, comma) : null;
            }
        }
        return null;
    }

    private static boolean isHead(Word w) {
        return w.maybe(WordClass.PROPN, WordClass.NOUN, WordClass.PRON);
    }

    private static @Nullable Range after(Words words, int from) {
        int end = NounPhrase.endOf(words, from);
        if (end == from || words.is(from, "that", "which", "who", "it") || NounPhrase.startOfTime(words, end) == from) {
            return null;
        }
        if (words.is(end, ",") && end + 1 < words.size() && (words.is(end + 1, "a", "an", "the", "who")
                || words.get(end + 1).maybe(WordClass.NOUN) && Titles.at(words, end + 1) != null)) {
            int more = NounPhrase.endOf(words, end + 1);
            if (more > end + 1) {
                return new Range(from, more);
            }
        }
        return new Range(from, end);
    }
}
