package stet.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.fact.FactValue.Office;
import stet.language.NameKind;
import stet.language.WordClass;
import stet.text.Span;

/** Finds titles and offices, and who holds them. */
final class RoleFinder {
    /** Heads that are other words as well: they count in front of a name, after an article or before "of". */
    private static final Set<String> UNSURE = Set.of("general", "major", "head", "justice", "principal", "captain",
            "chairman", "judge", "partner", "counsel", "coach", "seed", "witness", "representative", "secretary",
            "official", "manager", "host", "marshal", "veteran", "rival", "officer", "driver", "champion", "expert",
            "commander", "lawmaker", "minister", "editor", "doctor", "pilot", "leader", "suspect", "pope",
            "trader", "nurse", "father", "son", "candidate", "prince", "cardinal", "regulator", "investor", "adviser",
            "defender", "striker", "administrator", "owner", "author", "dictator", "neighbour", "student");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their", "'s", "as", ",",
            "-", "s", "my", "our", "your", "new", "of", "and", "by", "with");

    private final Reading reading;
    private final Map<String, String> holders = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    private RoleFinder(Reading reading) {
        this.reading = reading;
    }

    static List<Fact> find(Reading reading) {
        RoleFinder finder = new RoleFinder(reading);
        reading.sentences().forEach(finder::read);
        return finder.facts;
    }

    private void read(Words words) {
        List<Chains.Link> names = reading.chains().in(words);
        String last = null;
        int lastEnd = -1;
        for (int i = 0; i < words.size(); i++) {
            Titles.Title title = Titles.at(words, i);
            if (title == null || within(names, words.span(title.from(), title.to())) || !isMeant(words, title, names)) {
                continue;
            }
            String holder = words.is(title.to(), "'s") ? null : holder(words, title, names);
            if (holder == null && last != null && i == lastEnd + 1 && words.is(lastEnd, "and")) {
                holder = last;
            }
            last = holder;
            lastEnd = title.to();
            if (holder == null && words.is(i - 1, "the")) {
                holder = holders.get(title.title());
            } else if (holder != null) {
                holders.put(title.title(), holder);
                holders.put(title.head(), holder);
            }
            facts.add(words.fact(FactType.ROLE, title.from(), title.to(), new Office(title.title(), holder)));
            i = title.to() - 1;
        }
    }

    private static boolean within(List<Chains.Link> names, Span span) {
        return names.stream().anyMatch(n -> n.mention().place().span().overlaps(span));
    }

    private static boolean isMeant(Words words, Titles.Title title, List<Chains.Link> names) {
        Word head = words.get(title.to() - 1);
        if (title.to() - title.from() > 1) {
            return true;
        }
        if (head.wordClass() == WordClass.VERB || words.is(title.to(), "-")) {
            return false;
        }
        if (!UNSURE.contains(title.head())) {
            return true;
        }
        boolean named = nameAt(words, title.to(), names) != null;
        if (head.is("chair")) {
            return named || words.is(title.to(), "of");
        }
        boolean noun = head.maybe(WordClass.NOUN, WordClass.PROPN);
        boolean adjectival = title.to() < words.size() && words.get(title.to()).wordClass() == WordClass.NOUN;
        return named || noun && !adjectival && (head.wordClass() == WordClass.NOUN
                || ARTICLES.contains(before(words, title.from())));
    }

    private static String before(Words words, int i) {
        return i == 0 ? "" : words.get(i - 1).lower();
    }

    private static @Nullable String holder(Words words, Titles.Title title, List<Chains.Link> names) {
        int after = words.is(title.to(), ",", ":") ? title.to() + 1 : title.to();
        String next = nameAt(words, after, names);
        if (next != null && (after == title.to() || !words.is(title.from() - 1, "a", "an"))) {
            return next;
        }
        String named = ofBody(words, title.to(), names);
        if (named != null) {
            return named;
        }
        boolean comma = false;
        for (int i = title.from() - 1; i >= Math.max(0, title.from() - 9); i--) {
            comma |= words.is(i, ",", "is", "was", "as", "became", "become", "becomes", "who", "(", "remains", "named",
                    "appointed");
            String name = nameBefore(words, i, names);
            if (name != null) {
                return comma ? name : null;
            }
            if (words.get(i).is(".", ";", "said", "with", "by", "and", "that")) {
                return null;
            }
        }
        return null;
    }

    /** "the director general of Urdunet, Walid Haddad": the name after the body. */
    private static @Nullable String ofBody(Words words, int to, List<Chains.Link> names) {
        if (!words.is(to, "of", "for", "at")) {
            return null;
        }
        int end = NounPhrase.endOf(words, to + 1);
        return words.is(end, ",") && end - to < 9 ? nameAt(words, end + 1, names) : null;
    }

    /** A title makes a person of the name beside it, whatever its shape makes of it; but not of a place. */
    private static boolean canHold(Chains.Link name) {
        return name.kind() != NameKind.PLACE && (name.kind() == NameKind.PERSON || name.mention().words().size() > 1);
    }

    /** The person whose name starts at word {@code i}. */
    private static @Nullable String nameAt(Words words, int i, List<Chains.Link> names) {
        if (i >= words.size()) {
            return null;
        }
        int start = words.get(i).span().start();
        return names.stream()
                .filter(n -> canHold(n) && n.mention().place().span().start() == start)
                .map(Chains.Link::value).findFirst().orElse(null);
    }

    /** The person whose name ends with word {@code i}. */
    private static @Nullable String nameBefore(Words words, int i, List<Chains.Link> names) {
        if (words.is(i + 1, "'s", "'", "’")) {
            return null;
        }
        int end = words.get(i).span().end();
        return names.stream().filter(n -> canHold(n) && n.mention().place().span().end() == end)
                .map(Chains.Link::value).findFirst().orElse(null);
    }
}
