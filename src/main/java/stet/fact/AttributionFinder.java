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
                String speaker = at.sourceFrom() == at.sourceTo()
                        ? Speakers.NOBODY
                        : speakers.name(words, at.sourceFrom(), at.sourceTo());
                facts.add(words.fact(FactType.ATTRIBUTION, Math.min(at.sourceFrom(), cue.from()),
                        Math.max(at.sourceTo(), cue.to()), new Attribution(speaker, cue.value().act())));
                done = Math.max(at.sourceTo(), cue.to());
            }
            i = cue.to() - 1;
        }
    }

    /** Where the source of a cue stands; empty where the words name none. */
    private record Range(int sourceFrom, int sourceTo) {
    }

    private static @Nullable Range place(Words words, PhraseBook.Match<Cues.Cue> cue, int done) {
        if (cue.value().kind() == Cues.Kind.OF) {
            return after(words, cue.to());
        }
        if (!isVerb(words, cue)) {
            return null;
        }
        if (isPassive(words, cue.from())) {
            return passive(words, cue);
        }
        Range left = before(words, cue.from(), done);
        if (left != null) {
            return left;
        }
        return cue.value().kind() == Cues.Kind.SAY && isTurned(words, cue.from()) ? after(words, cue.to()) : null;
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
        if (end == from) {
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
