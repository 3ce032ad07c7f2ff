package stet.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stet.language.Lexicon;
import stet.language.Name;
import stet.language.NameKind;
import stet.text.Place;
import stet.text.Span;

/**
 * The proper names of an article's story: those that the language room finds, countries' names and demonyms, and the
 * names that came back in part where nobody saw them.
 */
final class Mentions {
    private static final Set<String> TITLES = Set.of("mr.", "mrs.", "ms.", "mr", "mrs", "ms", "dr.", "dr", "miss",
            "president", "minister", "prime", "king", "queen", "prince", "princess", "sir", "senator", "sen.", "rep.",
            "gov.", "gen.", "general", "colonel", "col.", "sgt.", "sergeant", "lt.", "capt.", "captain", "chancellor",
            "premier", "mayor", "governor", "pope", "judge", "justice", "professor", "prof.", "ambassador", "secretary",
            "spokesman", "spokeswoman", "rev.", "lord", "lady", "dame", "chairman", "chief", "foreign", "deputy",
            "vice", "detective", "inspector", "officer", "commander", "incident", "executive", "the", "then", "former");
    private static final Set<String> NO_NAMES = Set.of("the", "a", "an", "this", "that", "it", "he", "she", "they",
            "we", "i", "you", "but", "and", "in", "on", "at", "for", "if", "when", "after", "before", "his", "her",
            "mr",
            "may", "will", "to", "of", "by", "as", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october",
            "november", "december");

    private final Lexicon lexicon;

    Mentions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** In reading order, without overlaps. */
    List<Mention> find(List<Words> story) {
        List<Mention> all = new ArrayList<>();
        for (Words words : story) {
            for (Name name : words.sentence().names()) {
                Mention m = mention(words, name.span(), name.kind());
                if (m != null && !m.words().isEmpty()) {
                    all.add(m);
                }
            }
        }
        Set<String> known = knownParts(all);
        for (Words words : story) {
            addMissed(words, known, all);
        }
        all.sort(Comparator.comparing(Mention::place));
        return all;
    }

    private @org.jspecify.annotations.Nullable Mention mention(Words words, Span span, NameKind kind) {
        int from = words.indexAt(span.start());
        int to = words.indexAt(span.end() - 1) + 1;
        if (kind != NameKind.PLACE && kind != NameKind.ORGANIZATION) {
            while (from < to - 1 && TITLES.contains(words.get(from).lower())) {
                from++;
            }
        }
        while (to - 1 > from && !words.get(to - 1).isWord() || to - 1 > from && words.is(to - 1, "'s")) {
            to--;
        }
        if (from >= to || to > words.size() || !words.get(from).isWord()
                || to - from == 1 && NO_NAMES.contains(words.get(from).lower())) {
            return null;
        }
        return mention(words, from, to, kind);
    }

    private static Mention mention(Words words, int from, int to, NameKind kind) {
        Place place = words.place(from, to);
        String text = words.text(place.span());
        return new Mention(place, text, NameFolding.words(text), kind, Surroundings.of(words, from, to));
    }

    /** The words of longer names of persons, as they are written. */
    private static Set<String> knownParts(List<Mention> mentions) {
        Set<String> parts = new HashSet<>();
        for (Mention m : mentions) {
            if (m.isPerson() && m.words().size() > 1) {
                for (String part : m.text().split("[ ]")) {
                    if (part.length() > 2 && Character.isUpperCase(part.charAt(0))) {
                        parts.add(part);
                    }
                }
            }
        }
        parts.removeIf(p -> NO_NAMES.contains(p.toLowerCase(Locale.ROOT)));
        return parts;
    }

    private void addMissed(Words words, Set<String> known, List<Mention> all) {
        List<Span> taken = words.sentence().names().stream().map(Name::span).toList();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.isCapitalized() || taken.stream().anyMatch(t -> t.overlaps(word.span()))) {
                continue;
            }
            if (NameFolding.isHonorific(word.text())) {
                continue;
            }
            if (known.contains(word.text())) {
                all.add(mention(words, i, i + 1, NameKind.PERSON));
            } else if (!NO_NAMES.contains(word.lower()) && lexicon.country(word.text()).isPresent()) {
                all.add(mention(words, i, i + 1, NameKind.PLACE));
            }
        }
    }
}
