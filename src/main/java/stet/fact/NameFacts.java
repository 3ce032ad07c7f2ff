package stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stet.fact.FactValue.NameValue;
import stet.language.CountryName;
import stet.language.Lexicon;
import stet.language.NameKind;
import stet.text.Place;

/** Makes facts of names: a person or body by its fullest form, a demonym and a seat of government by its country. */
final class NameFacts {
    /** What stands before a city where people go or are, and not its government. */
    private static final Pattern WHERE = Pattern
            .compile("(?i).*\\b(?:in|to|from|at|near|outside|around|of|leaving|left|toward|towards|via|through|visit|"
                    + "visited|visiting|reached|across|downtown|central|over)(?: the)? $");
    private static final Pattern AT_END = Pattern.compile("^,? ?(?:\\(|—|–|-|[A-Z]\\w+ \\d).*");

    private static final int REACH = 24;

    private final Lexicon lexicon;

    NameFacts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Fact> find(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (Chains.Link link : reading.chains().links()) {
            Mention m = link.mention();
            NameKind kind = link.kind();
            String value = value(reading, link);
            FactType type = lexicon.country(value).filter(value::equals).isPresent() && kind != NameKind.PERSON
                    ? FactType.PLACE
                    : type(kind);
            facts.add(new Fact(type, m.place(), m.text(), new NameValue(value)));
        }
        return facts;
    }

    private static FactType type(NameKind kind) {
        return switch (kind) {
            case PERSON -> FactType.PERSON;
            case ORGANIZATION -> FactType.ORGANIZATION;
            case PLACE -> FactType.PLACE;
            case OTHER -> FactType.NAME;
        };
    }

    private String value(Reading reading, Chains.Link link) {
        if (link.kind() == NameKind.PERSON) {
            return link.value();
        }
        String bare = link.value().replaceFirst("^[Tt]he ", "");
        Optional<CountryName> country = lexicon.countryName(bare);
        if (country.isPresent() && !isCity(reading, link.mention(), country.get())) {
            return country.get().country();
        }
        String full = Aliases.full(bare);
        return link.kind() == NameKind.PLACE && country.isEmpty() ? classed(reading, link.mention(), full) : full;
    }

    /** A place with the word that makes it a city or a region, where one stands beside it. */
    private static String classed(Reading reading, Mention m, String name) {
        String block = reading.blockText(m.place().block());
        int start = m.place().span().start();
        int end = m.place().span().end();
        return PlaceClass.of(block.substring(Math.max(0, start - REACH), start),
                block.substring(end, Math.min(block.length(), end + 2 * REACH))).map(c -> c.with(name)).orElse(name);
    }

    /** Whether a capital stands for the city itself and not for the government in it. */
    private static boolean isCity(Reading reading, Mention m, CountryName country) {
        if (country.kind() != CountryName.Kind.CAPITAL) {
            return false;
        }
        Place place = m.place();
        String block = reading.blockText(place.block());
        String before = block.substring(Math.max(0, place.span().start() - 24), place.span().start());
        String after = block.substring(place.span().end(), Math.min(block.length(), place.span().end() + 20));
        return WHERE.matcher(before).matches() || place.span().start() == 0 && AT_END.matcher(after).matches()
                || after.startsWith(", " + country.country());
    }
}
