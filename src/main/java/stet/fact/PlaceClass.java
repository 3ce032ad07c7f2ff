package stet.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a place name means a city or the region around it, as the words beside it tell: "the city of Varna", "Varna
 * region". A region is not its city.
 */
public enum PlaceClass {
    CITY, REGION;

    private static final String CITIES = "city|town|village|port|municipality";
    private static final String REGIONS = "region|province|state|county|district|oblast|governorate|prefecture|canton"
            + "|department|territory|voivodeship";
    private static final Pattern BEFORE = Pattern
            .compile("(?i)\\b(?:(?:" + CITIES + "|capital)()|(?:" + REGIONS + ")) of $");
    private static final Pattern AFTER = Pattern.compile("^(?: and (?:\\p{Lu}\\p{L}+ ?){1,3})? ?(?i:(?:" + CITIES
            + ")()|(?:" + REGIONS + ")s?)\\b(?!-)");
    private static final Pattern LAST = Pattern.compile("(?i)^(.+) (?:(?:" + CITIES + ")()|(?:" + REGIONS + "))$");

    private static final Remembered<String, Optional<Classed>> CLASSED = new Remembered<>(PlaceClass::classed);

    /** A name and the class that its last word gives it. */
    private record Classed(String name, PlaceClass kind) {
    }

    /** What the words before and after a name make of it; empty where they say nothing. */
    static Optional<PlaceClass> of(String before, String after) {
        Matcher m = BEFORE.matcher(before);
        Matcher n = AFTER.matcher(after);
        return m.find() ? Optional.of(of(m.start(1))) : n.find() ? Optional.of(of(n.start(1))) : Optional.empty();
    }

    private static PlaceClass of(int city) {
        return city < 0 ? REGION : CITY;
    }

    /** The name with the word for its class: "Varna region". */
    String with(String name) {
        return LAST.matcher(name).matches() ? name : name + " " + name().toLowerCase(Locale.ROOT);
    }

    /** Whether one name is that of a city and the other that of the region called so. */
    public static boolean differ(String a, String b) {
        Optional<Classed> x = CLASSED.get(a);
        Optional<Classed> y = x.isEmpty() ? Optional.empty() : CLASSED.get(b);
        return y.isPresent() && x.get().kind() != y.get().kind()
                && NameLikeness.of(x.get().name(), y.get().name()) == NameLikeness.SAME;
    }

    private static Optional<Classed> classed(String name) {
        Matcher m = LAST.matcher(name);
        return m.matches() ? Optional.of(new Classed(m.group(1), of(m.start(2)))) : Optional.empty();
    }
}
