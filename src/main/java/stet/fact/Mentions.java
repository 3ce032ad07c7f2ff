package stet.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.language.Lexicon;
import stet.language.Name;
import stet.language.NameKind;
import stet.language.WordClass;
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

    private static final Pattern COMPOUND = Pattern
            .compile(
                    "(\\p{Lu}[\\p{L}.’']++)-(?:based|led|born|backed|owned|made|controlled|run|bound|brokered|allied)");

    private static final Pattern PAIR = Pattern
            .compile("(\\p{Lu}[\\p{L}.’']++)[-–](\\p{Lu}[\\p{L}.’']++)(?:-\\p{L}++)?");
    private static final Set<String> LETTERS = PhraseBook.rows("not-names.tsv").stream().map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());

    private final Lexicon lexicon;

    Mentions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** In reading order, without overlaps. */
    List<Mention> find(List<Words> story) {
        List<Mention> all = new ArrayList<>();
        for (Words words : story) {
            List<Mention> known = KnownNames.in(words).stream()
                    .map(h -> mention(words, h.from(), h.to(), h.kind())).toList();
            joined(words).stream().filter(n -> known.stream().noneMatch(k -> replaces(k.place().span(), n.span())))
                    .forEach(n -> add(words, n, all));
            known.stream().filter(k -> joined(words).stream()
                    .noneMatch(n -> n.span().overlaps(k.place().span()) && !replaces(k.place().span(), n.span())))
                    .forEach(all::add);
        }
        Set<String> known = knownParts(all);
        Map<Integer, List<Place>> places = all.stream().map(Mention::place)
                .collect(Collectors.groupingBy(Place::block));
        for (Words words : story) {
            addMissed(words, known, places.getOrDefault(words.block(), List.of()), all);
        }
        all.sort(Comparator.comparing(Mention::place));
        return all;
    }

    /** A known name takes the place of what it holds; the recogniser's longer name stays. */
    private static boolean replaces(Span known, Span found) {
        return known.contains(found);
    }

    /** The sentence's names, where two neighbours that make a country or its people ("South", "Sudanese") are one. */
    private List<Name> joined(Words words) {
        List<Name> joined = new ArrayList<>();
        for (Name name : words.sentence().names()) {
            Name last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.span().end() + 1 == name.span().start()) {
                Span both = last.span().cover(name.span());
                if (lexicon.countryName(words.text(both)).isPresent()) {
                    joined.set(joined.size() - 1, new Name(both, NameKind.PLACE));
                    continue;
                }
            }
            joined.add(name);
        }
        return joined;
    }

    private void add(Words words, Name name, List<Mention> all) {
        Span span = name.span();
        NameKind kind = name.kind();
        int from = words.indexAt(span.start());
        int to = words.indexAt(span.end() - 1) + 1;
        if (to - from == 1 && to <= words.size()) {
            Matcher compound = COMPOUND.matcher(words.get(from).text());
            if (compound.matches()) {
                all.add(inCompound(words, from, compound.group(1)));
                return;
            }
            if (addPair(words, from, all) || isNoName(words.get(from).text(), kind)) {
                return;
            }
        }
        if (kind != NameKind.PERSON && words.is(from, "no", "no.")) {
            return;
        }
        if (kind == NameKind.PERSON && to - from > 1 && lexicon.country(words.get(from).text()).isPresent()) {
            all.add(mention(words, from, from + 1, NameKind.PLACE));
            from++;
        }
        boolean opens = kind == NameKind.PERSON && from == 1 && isFamilyName(words.get(0));
        from = opens ? 0 : from;
        if (kind != NameKind.PLACE && kind != NameKind.ORGANIZATION) {
            while (from < to - 1 && TITLES.contains(words.get(from).lower())) {
                from++;
            }
        }
        while (to - 1 > from && !words.get(to - 1).isWord() || to - 1 > from && words.is(to - 1, "'s")) {
            to--;
        }
        boolean wrong = from >= to || to > words.size() || !words.get(from).isWord()
                || to - from == 1 && NO_NAMES.contains(words.get(from).lower());
        Mention m = wrong ? null : mention(words, from, to, kind);
        if (m != null && !m.words().isEmpty()) {
            all.add(m);
        }
    }

    /** A word at the start of a sentence that only its class tells to be a name: the family name that comes first. */
    private boolean isFamilyName(Word word) {
        return word.isCapitalized() && word.isWord() && Bearer.isFamilyFirst(NameFolding.fold(word.text()))
                && lexicon.country(word.text()).isEmpty();
    }

    /** Both countries of "Danish-Japanese", "U.S.-Mexico". */
    private boolean addPair(Words words, int i, List<Mention> all) {
        Matcher pair = PAIR.matcher(words.get(i).text());
        if (!pair.matches() || lexicon.country(pair.group(1)).isEmpty() || lexicon.country(pair.group(2)).isEmpty()) {
            return false;
        }
        all.add(part(words, i, pair.start(1), pair.group(1)));
        all.add(part(words, i, pair.start(2), pair.group(2)));
        return true;
    }

    private static boolean isNoName(String word, NameKind kind) {
        return kind != NameKind.PERSON && LETTERS.contains(word);
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

    private void addMissed(Words words, Set<String> known, List<Place> found, List<Mention> all) {
        Place own = words.sentence().sentence().place();
        Occupied names = Occupied.by(Stream.concat(found.stream().filter(own::overlaps),
                words.sentence().names().stream().map(n -> new Place(words.block(), n.span()))).toList());
        int titled = 0;
        boolean headline = isHeadline(words);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Titles.Title title = i < titled ? null : Titles.at(words, i);
            titled = title == null ? titled : title.to();
            if (!word.isCapitalized() || names.touches(words.place(i, i + 1)) || NameFolding.isHonorific(word.text())
                    || NO_NAMES.contains(word.lower())) {
                continue;
            }
            Matcher compound = COMPOUND.matcher(word.text());
            if (known.contains(word.text())) {
                all.add(mention(words, i, i + 1, NameKind.PERSON));
            } else if (compound.matches()) {
                all.add(inCompound(words, i, compound.group(1)));
            } else if (addPair(words, i, all)) {
                continue;
            } else if (lexicon.country(word.text()).isPresent()) {
                all.add(mention(words, i, i + 1, NameKind.PLACE));
            } else if (i >= titled && !headline && isProper(words, i)) {
                int end = i + 1;
                while (end < words.size() && isProper(words, end) && !names.touches(words.place(end, end + 1))) {
                    end++;
                }
                all.add(mention(words, i, end, NameKind.OTHER));
                i = end - 1;
            }
        }
    }

    /** A name that nobody found, as its capital within a sentence and its class tell. */
    private static boolean isProper(Words words, int i) {
        Word word = words.get(i);
        boolean opens = i == 0 || words.is(i - 1, ":", "\"", "“", "‘", ".", "?", "!", "-", "—", "–");
        return !opens && word.wordClass() == WordClass.PROPN && word.isCapitalized() && word.text().length() > 1
                && !LETTERS.contains(word.text()) && !TITLES.contains(word.lower()) && !NO_NAMES.contains(word.lower());
    }

    /** Most words of a headline have capitals, so that a capital says nothing there. */
    private static boolean isHeadline(Words words) {
        long capitals = words.list().stream().filter(w -> w.isWord() && w.isCapitalized()).count();
        return capitals * 2 > words.list().stream().filter(Word::isWord).count();
    }

    /** The place in Lyon-based, U.S.-led. */
    private static Mention inCompound(Words words, int i, String name) {
        return part(words, i, 0, name);
    }

    private static Mention part(Words words, int i, int from, String name) {
        int start = words.get(i).span().start() + from;
        Place place = new Place(words.block(), new Span(start, start + name.length()));
        return new Mention(place, name, NameFolding.words(name), NameKind.PLACE, Surroundings.of(words, i, i + 1));
    }
}
