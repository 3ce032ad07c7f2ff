package stet.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.language.NameKind;
import stet.language.WordClass;
import stet.text.Place;
import stet.text.Span;

/** Tells the normal name of a source: a name's fullest form, who a pronoun means, else the words themselves. */
final class Speakers {
    /** Where nobody is named and nobody can be meant. */
    static final String NOBODY = "unnamed source";

    private static final Set<String> PERSONAL = Set.of("he", "she", "who", "his", "her", "i");

    private final Reading reading;
    private @Nullable String lastPerson;
    private int lastPersonBlock;
    private @Nullable String lastBody;

    Speakers(Reading reading) {
        this.reading = reading;
    }

    /** The source at words {@code from} to {@code to}; what it tells is remembered for the pronouns that follow. */
    String name(Words words, int from, int to) {
        String first = words.get(from).lower();
        if (to - from == 1 && NounPhrase.isPronoun(first)) {
            return meant(words, first, from);
        }
        Chains.Link link = best(words, from, to);
        if (link != null) {
            remember(link, words.block());
            return link.value();
        }
        return plain(words, from, to);
    }

    /** The words up to a comma, without an article, a capital at the start of the sentence made small. */
    private static String plain(Words words, int from, int to) {
        int start = to - from > 1 && words.is(from, "the", "a", "an") ? from + 1 : from;
        String text = words.text(words.span(start, to));
        int comma = text.indexOf(',');
        String head = comma > 0 ? text.substring(0, comma) : text;
        boolean name = words.get(start).wordClass() == WordClass.PROPN;
        boolean opens = start == from && head.length() > 1 && Character.isLowerCase(head.charAt(1));
        return !name && opens ? head.substring(0, 1).toLowerCase(Locale.ROOT) + head.substring(1) : head;
    }

    /** Who spoke last, for a cue that names nobody: "…, adding that". */
    String last(Words words, int at) {
        Chains.Link near = before(words, words.get(at).span().start(), true);
        if (near != null) {
            return near.value();
        }
        return lastPerson != null ? lastPerson : lastBody != null ? lastBody : NOBODY;
    }

    private void remember(Chains.Link link, int block) {
        if (link.kind() == NameKind.PERSON) {
            lastPerson = link.value();
            lastPersonBlock = block;
        } else {
            lastBody = link.value();
        }
    }

    /** The first person named; else the name that ends the head of the phrase: "the Geneva-based Tidal Monitor". */
    private Chains.@Nullable Link best(Words words, int from, int to) {
        Span span = words.span(from, to);
        List<Chains.Link> inside = reading.chains().in(words).stream()
                .filter(l -> span.overlaps(l.mention().place().span())).toList();
        int head = from;
        while (head < to && !(words.is(head, ",", "in", "for", "with", "at", "who", "(") && head > from)) {
            head++;
        }
        int end = words.get((words.is(head - 1, "'s") ? head - 1 : head) - 1).span().end();
        return inside.stream().filter(l -> l.kind() == NameKind.PERSON).findFirst().orElseGet(() -> inside.stream()
                .filter(l -> l.mention().place().span().end() == end).findFirst().orElse(null));
    }

    private String meant(Words words, String pronoun, int at) {
        if (pronoun.equals("who") || pronoun.equals("which")) {
            Chains.Link before = before(words, words.get(at).span().start(), pronoun.equals("who"));
            if (before != null) {
                remember(before, words.block());
                return before.value();
            }
        }
        if (PERSONAL.contains(pronoun)) {
            if (lastPerson != null && lastPersonBlock == words.block()) {
                return lastPerson;
            }
            Chains.Link near = previousPerson(words, at);
            return near != null ? near.value() : lastPerson != null ? lastPerson : pronoun;
        }
        return pronoun.equals("it") && lastBody != null ? lastBody : pronoun;
    }

    private Chains.@Nullable Link before(Words words, int offset, boolean person) {
        return reading.chains().in(words).stream()
                .filter(l -> l.mention().place().span().end() <= offset && (!person || l.kind() == NameKind.PERSON))
                .reduce((_, later) -> later).orElse(null);
    }

    /** The first person of this block, as far as it is read, else of the block before. */
    private Chains.@Nullable Link previousPerson(Words words, int at) {
        Place here = words.place(at, at + 1);
        for (int block = here.block(); block >= Math.max(1, here.block() - 1); block--) {
            for (Chains.Link l : reading.chains().inBlock(block)) {
                if (l.mention().place().compareTo(here) >= 0) {
                    break;
                }
                if (l.kind() == NameKind.PERSON) {
                    return l;
                }
            }
        }
        return null;
    }
}
