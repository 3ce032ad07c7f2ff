package stet.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.fact.Surroundings.Sex;
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
    /** The last source that "he" or "she" can mean, and its block. */
    private @Nullable String lastHuman;
    private int lastHumanBlock;
    private final Map<String, Sex> sexes = new HashMap<>();
    private @Nullable String lastBody;

    Speakers(Reading reading) {
        this.reading = reading;
        for (Chains.Link link : reading.chains().links()) {
            Sex sex = link.mention().around().sex();
            if (sex != Sex.UNKNOWN) {
                sexes.putIfAbsent(link.value(), sex);
            }
        }
    }

    private static Sex sexOf(String pronoun) {
        return switch (pronoun) {
            case "he", "his" -> Sex.MALE;
            case "she", "her" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    private boolean fits(String person, Sex sex) {
        Sex known = sexes.getOrDefault(person, Sex.UNKNOWN);
        return sex == Sex.UNKNOWN || known == Sex.UNKNOWN || known == sex;
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
        String plain = plain(words, from, to);
        remember(words, from, to, plain);
        return plain;
    }

    /** The words up to a comma, without an article, a capital at the start of the sentence made small. */
    private String plain(Words words, int from, int to) {
        int start = to - from > 1 && words.is(from, "the", "a", "an") ? from + 1 : from;
        String text = words.text(words.span(start, to));
        int comma = text.indexOf(',');
        String head = comma > 0 ? text.substring(0, comma) : text;
        Span first = words.get(start).span();
        boolean name = start > 0 && words.get(start).wordClass() == WordClass.PROPN
                || reading.chains().in(words).stream().anyMatch(l -> l.mention().place().span().overlaps(first));
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
            lastHuman = link.value();
            lastHumanBlock = block;
        } else {
            lastBody = link.value();
            if (lastHumanBlock != block) {
                lastHuman = link.value();
                lastHumanBlock = block;
            }
        }
    }

    /** A source without a name may be meant by the pronoun that follows where its head is what a person can be. */
    private void remember(Words words, int from, int to, String plain) {
        for (int i = from; i < to; i++) {
            Titles.Title title = Titles.at(words, i);
            if (title != null) {
                lastHuman = plain;
                lastHumanBlock = words.block();
                return;
            }
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
        return inside.stream().filter(l -> l.kind() == NameKind.PERSON && !isOwner(words, l)).findFirst()
                .orElseGet(() -> inside.stream()
                        .filter(l -> l.mention().place().span().end() == end).findFirst().orElse(null));
    }

    /** "Halvik's brother": the name only tells whose brother it is. */
    private static boolean isOwner(Words words, Chains.Link link) {
        int after = words.indexAt(link.mention().place().span().end());
        return words.is(after, "'s", "'", "’");
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
            Sex sex = sexOf(pronoun);
            String person = person(words, at, sex);
            if (person != null && sex != Sex.UNKNOWN) {
                sexes.put(person, sex);
            }
            return person == null ? pronoun : person;
        }
        return pronoun.equals("it") && lastBody != null ? lastBody : pronoun;
    }

    /** The last human source of the block, else the first person of it, else who spoke last; always of that sex. */
    private @Nullable String person(Words words, int at, Sex sex) {
        if (lastHuman != null && lastHumanBlock == words.block() && fits(lastHuman, sex)) {
            return lastHuman;
        }
        Chains.Link near = previousPerson(words, at, sex);
        return near != null ? near.value() : lastPerson != null && fits(lastPerson, sex) ? lastPerson : null;
    }

    private Chains.@Nullable Link before(Words words, int offset, boolean person) {
        return reading.chains().in(words).stream()
                .filter(l -> l.mention().place().span().end() <= offset && (!person || l.kind() == NameKind.PERSON))
                .reduce((_, later) -> later).orElse(null);
    }

    /** The first person of this block, as far as it is read, else of the block before. */
    private Chains.@Nullable Link previousPerson(Words words, int at, Sex sex) {
        Place here = words.place(at, at + 1);
        for (int block = here.block(); block >= Math.max(1, here.block() - 1); block--) {
            for (Chains.Link l : reading.chains().inBlock(block)) {
                if (l.mention().place().compareTo(here) >= 0) {
                    break;
                }
                if (l.kind() == NameKind.PERSON && fits(l.value(), sex)) {
                    return l;
                }
            }
        }
        return null;
    }
}
