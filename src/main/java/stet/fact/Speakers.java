package stet.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.language.NameKind;
import stet.text.Place;
import stet.text.Span;

/** Tells the normal name of a source: a name's fullest form, who a pronoun means, else the words themselves. */
final class Speakers {
    /** Where nobody is named and nobody can be meant. */
    static final String NOBODY = "unnamed source";

    private static final Set<String> PERSONAL = Set.of("he", "she", "who", "his", "her", "i");

    private final Reading reading;
    private @Nullable String lastPerson;
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
        Chains.Link link = best(words, words.span(from, to));
        if (link != null) {
            remember(link);
            return link.value();
        }
        String plain = words.text(words.span(from, to)).toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
        int comma = plain.indexOf(',');
        return comma > 0 ? plain.substring(0, comma) : plain;
    }

    private void remember(Chains.Link link) {
        if (link.kind() == NameKind.PERSON) {
            lastPerson = link.value();
        } else {
            lastBody = link.value();
        }
    }

    /** The first person named; else the last name of the phrase before its first comma. */
    private Chains.@Nullable Link best(Words words, Span span) {
        List<Chains.Link> inside = reading.chains().in(words).stream()
                .filter(l -> span.overlaps(l.mention().place().span())).toList();
        return inside.stream().filter(l -> l.kind() == NameKind.PERSON).findFirst()
                .orElse(inside.isEmpty() ? null : inside.getFirst());
    }

    private String meant(Words words, String pronoun, int at) {
        if (pronoun.equals("who") || pronoun.equals("which")) {
            Chains.Link before = before(words, words.get(at).span().start(), pronoun.equals("who"));
            if (before != null) {
                remember(before);
                return before.value();
            }
        }
        if (PERSONAL.contains(pronoun)) {
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

    /** The first person of the nearest sentence before that names one, in this block or the one before it. */
    private Chains.@Nullable Link previousPerson(Words words, int at) {
        Place here = words.place(at, at + 1);
        List<Chains.Link> earlier = new ArrayList<>();
        for (Chains.Link l : reading.chains().links()) {
            if (l.kind() == NameKind.PERSON && l.mention().place().compareTo(here) < 0
                    && here.block() - l.mention().place().block() <= 1) {
                earlier.add(l);
            }
        }
        if (earlier.isEmpty()) {
            return null;
        }
        int block = earlier.getLast().mention().place().block();
        return earlier.stream().filter(l -> l.mention().place().block() == block)
                .min(Comparator.comparing(l -> l.mention().place())).orElse(null);
    }
}
