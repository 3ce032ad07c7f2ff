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
    /** Who was last found to speak in the sentence at hand. */
    private @Nullable String inSentence;

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
        inSentence = null;
        for (int i = 0; i < words.size(); i++) {
            PhraseBook.Match<Cues.Cue> cue = Cues.at(words, i);
            if (cue == null || i < done) {
                continue;
            }
            Range at = place(words, cue, done);
            if (at != null) {
                String speaker = speaker(words, cue, at);
                inSentence = speaker.equals(Speakers.NOBODY) ? inSentence : speaker;
                facts.add(words.fact(FactType.ATTRIBUTION, Math.min(at.sourceFrom(), cue.from()),
                        Math.max(at.sourceTo(), cue.to()), new Attribution(speaker, cue.value().act())));
                done = Math.max(at.sourceTo(), cue.to());
            }
            i = cue.to() - 1;
        }
    }

    private String speaker(Words words, PhraseBook.Match<Cues.Cue> cue, Range at) {
        if (at.sourceFrom() < at.sourceTo()) {
            int antecedent = antecedent(words, at);
            return antecedent < at.sourceFrom()
                    ? speakers.name(words, antecedent, NounPhrase.endOf(words, antecedent))
                    : speakers.name(words, at.sourceFrom(), at.sourceTo());
        }
        return isParticiple(words, cue) || isSecond(words, cue) ? subject(words, cue.from()) : Speakers.NOBODY;
    }

    /** "closed the road and said": a second verb of the sentence's subject. */
    private static boolean isSecond(Words words, PhraseBook.Match<Cues.Cue> cue) {
        Word verb = words.get(cue.from());
        return verb.wordClass() == WordClass.VERB && verb.lower().matches(".*(?:[^e]ed|said|told)")
                && (words.is(cue.from() - 1, "and", "but") || words.is(cue.from() - 2, "and", "but")
                        && words.get(cue.from() - 1).wordClass() == WordClass.ADV);
    }

    /** Where the phrase starts that "who" or "which" stands for; the pronoun itself where there is none. */
    private static int antecedent(Words words, Range at) {
        int who = at.sourceFrom();
        if (at.sourceTo() - who > 1 || who == 0 || !words.is(who, "who", "which")) {
            return who;
        }
        int end = words.is(who - 1, ",") ? who - 1 : who;
        return NounPhrase.startOf(words, end) < end ? NounPhrase.startOf(words, end) : who;
    }

    /** Of a participle: who spoke before in its sentence, else the phrase that opens the sentence, else who spoke last. */
    private String subject(Words words, int cue) {
        if (inSentence != null) {
            return inSentence;
        }
        int end = NounPhrase.endOf(words, 0);
        return end > 0 && end < cue && !words.is(end, ",") && NounPhrase.startOfTime(words, end) > 0
                ? speakers.name(words, 0, end)
                : speakers.last(words, cue);
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
        if (isPassive(words, cue.from()) || isReduced(words, cue)) {
            return passive(words, cue);
        }
        if (isTurned(words, cue.from()) && words.is(cue.from() - 1, ",") && words.is(cue.from(), "said", "says")) {
            Range right = after(words, cue.to());
            if (right != null && isClauseEnd(words, right.sourceTo())) {
                return right;
            }
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
        if (isSecond(words, cue) && !words.is(0, "\"", "“")) {
            return new Range(cue.from(), cue.from());
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

    /** "gunmen believed to be rebels", "men accused of theft": a participle after its noun, not its verb. */
    private static boolean isReduced(Words words, PhraseBook.Match<Cues.Cue> cue) {
        return words.is(cue.to(), "to") && words.is(cue.from(), "believed", "thought", "alleged", "known", "understood",
                "suspected", "feared", "estimated", "considered")
                || words.is(cue.to(), "of") && words.is(cue.from(), "accused")
                        && words.is(cue.from() - 1, "people", "men", "man", "woman", "women", "those", "one", "person");
    }

    /** Whether the sentence, or its clause, ends before word {@code i}, or only a time or an occasion follows. */
    private static boolean isClauseEnd(Words words, int i) {
        return i >= words.size() || words.is(i, ".", ",", ";", "!", "?", "”", "\"", "—", "–")
                || words.is(i, "on", "in") && i + 1 < words.size();
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
        return start < end && hasHead(words, start, end)
                ? new Range(Math.max(done, beforeRelative(words, start)), end)
                : null;
    }

    /** "the alleged", "first proposed": no word there can speak. */
    private static boolean hasHead(Words words, int start, int end) {
        for (int i = start; i < end; i++) {
            Word w = words.get(i);
            boolean opens = w.is("the") || w.is("a") || w.is("an") || w.is("first") || w.is("newly") || w.is("long");
            if (!opens && w.maybe(WordClass.PROPN, WordClass.NOUN, WordClass.PRON, WordClass.NUM, WordClass.ADJ,
                    WordClass.DET)) {
                return true;
            }
        }
        return false;
    }

    /** "An aide who is known as Omar said": the phrase before "who", where one verb stands between. */
    private static int beforeRelative(Words words, int start) {
        for (int i = start - 1; i > 0 && start - i <= 5; i--) {
            if (words.is(i, ",", ".", ";", "and", "that")) {
                return start;
            }
            if (words.is(i, "who") && isHead(words.get(i - 1))) {
                return NounPhrase.startOf(words, i);
            }
        }
        return start;
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
                        WordClass.NUM, WordClass.PRON, WordClass.VERB, WordClass.ADP, WordClass.ADV);
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
        if (words.is(end, ",") && end + 1 < words.size() && (words.is(end + 1, "a", "an", "the")
                || words.get(end + 1).maybe(WordClass.NOUN) && Titles.at(words, end + 1) != null)) {
            int more = NounPhrase.endOf(words, end + 1);
            if (more > end + 2 && (more >= words.size() || words.is(more, ",", ".", ";", "—", "–"))) {
                return new Range(from, more);
            }
        }
        return new Range(from, end);
    }
}
