package stet.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stet.language.CountryName.Kind;

/** The countries by all the words that stand for them. */
final class Countries {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<String> PERSON_ENDINGS = List.of("men", "man", "women", "woman");
    private final Map<String, CountryName> names = new HashMap<>();

    Countries() {
        for (String row : WordTable.rows("/stet/language/countries.tsv")) {
            String[] cells = row.split("\t", -1);
            add(cells, 1, Kind.NAME);
            add(cells, 2, Kind.NAME);
            add(cells, 3, Kind.DEMONYM);
            add(cells, 4, Kind.CAPITAL);
            add(cells, 5, Kind.SEAT);
        }
    }

    private void add(String[] cells, int column, Kind kind) {
        if (column < cells.length && !cells[column].isEmpty()) {
            for (String name : cells[column].split(";")) {
                names.putIfAbsent(key(name), new CountryName(cells[0], cells[1], kind));
            }
        }
    }

    /** What a name, written with a capital, says of a country; "the" before it and 's after it do not matter. */
    Optional<CountryName> find(String name) {
        String bare = bare(name);
        if (bare.isEmpty() || !Character.isUpperCase(bare.codePointAt(0)) && !Character.isDigit(bare.charAt(0))
                || bare.equals("Us")) {
            return Optional.empty();
        }
        String key = key(bare);
        CountryName found = names.get(key);
        return Optional.ofNullable(found).or(() -> demonym(key));
    }

    /** Plurals (Spaniards) and persons (Chinese man is two words, Welshwomen one). */
    private Optional<CountryName> demonym(String key) {
        if (key.endsWith("s")) {
            return demonymAt(key.substring(0, key.length() - 1));
        }
        return PERSON_ENDINGS.stream().filter(key::endsWith)
                .flatMap(e -> demonymAt(key.substring(0, key.length() - e.length())).stream()).findFirst();
    }

    private Optional<CountryName> demonymAt(String key) {
        return Optional.ofNullable(names.get(key)).filter(c -> c.kind() == Kind.DEMONYM);
    }

    private static String bare(String name) {
        String bare = name.strip().replace('’', '\'');
        if (bare.startsWith("the ") || bare.startsWith("The ") || bare.startsWith("THE ")) {
            bare = bare.substring(4);
        }
        return bare.endsWith("'s") || bare.endsWith("'S")
                ? bare.substring(0, bare.length() - 2)
                : bare.endsWith("s'") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** In lower case, without accents, stops and the difference between "and" and "&". */
    private static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT);
        return (lower.startsWith("the ") ? lower.substring(4) : lower).replace(".", "").replace(",", "")
                .replace(" & ", " and ")
                .replace('’', '\'').replace("saint ", "st ");
    }
}
