package stet.language.wordnet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of WordNet as its makers wrote them (https://wordnet.princeton.edu/documentation/wndb5wn), lemmas with low
 * lines for spaces. Synsets are numbered in the order of the files, those of all parts in a row.
 */
final class WordNetFiles {
    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final Map<String, Sign> SIGNS = Map.ofEntries(Map.entry("!", Sign.ANTONYM),
            Map.entry("@", Sign.HYPERNYM), Map.entry("@i", Sign.INSTANCE_HYPERNYM), Map.entry("~", Sign.HYPONYM),
            Map.entry("~i", Sign.INSTANCE_HYPONYM), Map.entry("#m", Sign.MEMBER_HOLONYM),
            Map.entry("#s", Sign.SUBSTANCE_HOLONYM), Map.entry("#p", Sign.PART_HOLONYM),
            Map.entry("%m", Sign.MEMBER_MERONYM), Map.entry("%s", Sign.SUBSTANCE_MERONYM),
            Map.entry("%p", Sign.PART_MERONYM), Map.entry("=", Sign.ATTRIBUTE), Map.entry("+", Sign.DERIVATION),
            Map.entry(";c", Sign.TOPIC), Map.entry("-c", Sign.IN_TOPIC), Map.entry(";r", Sign.REGION),
            Map.entry("-r", Sign.IN_REGION), Map.entry(";u", Sign.USAGE), Map.entry("-u", Sign.IN_USAGE),
            Map.entry("*", Sign.ENTAILMENT), Map.entry(">", Sign.CAUSE), Map.entry("^", Sign.ALSO_SEE),
            Map.entry("$", Sign.VERB_GROUP), Map.entry("&", Sign.SIMILAR), Map.entry("<", Sign.PARTICIPLE),
            Map.entry("\\", Sign.PERTAINYM));

    final List<Line> synsets = new ArrayList<>();
    final Map<Part, Map<String, List<Integer>>> senses = new EnumMap<>(Part.class);
    final Map<Part, Map<String, String>> exceptions = new EnumMap<>(Part.class);
    final Map<Part, Map<String, int[]>> counts = new EnumMap<>(Part.class);

    private final Map<Place, Integer> numbers = new HashMap<>();

    /** A line of a data file up to the explanation. */
    record Line(Part part, int field, List<String> words, List<Bond> bonds) {
    }

    /** A pointer whose target is known by its place. */
    record Bond(Sign sign, Place to, int source, int target) {
    }

    /** Where a synset stands in the data file of its part. */
    record Place(Part part, int offset) {
    }

    WordNetFiles() throws IOException {
        for (Part part : Part.values()) {
            for (String[] line : lines("data." + file(part))) {
                numbers.put(new Place(part, Integer.parseInt(line[0])), synsets.size());
                synsets.add(synset(part, line));
            }
            senses.put(part, new TreeMap<>());
            exceptions.put(part, new TreeMap<>());
            counts.put(part, new TreeMap<>());
            for (String[] line : lines("index." + file(part))) {
                senses.get(part).put(line[0], senses(part, line));
            }
            for (String[] line : lines(file(part) + ".exc")) {
                exceptions.get(part).putIfAbsent(line[0], line[1]);
            }
        }
        for (String[] line : lines("cntlist.rev")) {
            count(line);
        }
    }

    private static String file(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** The fields of the lines; those of the licence begin with a space. */
    private static List<String[]> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WordNetFiles.class.getResourceAsStream(FOLDER + name))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(l -> !l.startsWith(" "))
                    .map(l -> l.split(" ")).filter(l -> l.length > 1).toList();
        }
    }

    /** {@code offset field type words pointers}, the types of words after them in round brackets. */
    private static Line synset(Part part, String[] line) {
        int words = Integer.parseInt(line[3], 16);
        int at = 5 + 2 * words;
        int bonds = Integer.parseInt(line[at - 1]);
        return new Line(part, Integer.parseInt(line[1]),
                IntStream.range(0, words).mapToObj(i -> line[4 + 2 * i].replaceFirst("(?<=.)\\([^(]*\\)$", ""))
                        .toList(),
                IntStream.range(0, bonds).mapToObj(i -> bond(Arrays.copyOfRange(line, at + 4 * i, at + 4 * i + 4)))
                        .toList());
    }

    private static Bond bond(String[] fields) {
        Part part = switch (fields[2]) {
            case "n" -> Part.NOUN;
            case "v" -> Part.VERB;
            case "a" -> Part.ADJ;
            case "r" -> Part.ADV;
            default -> throw new IllegalArgumentException(fields[2]);
        };
        return new Bond(Objects.requireNonNull(SIGNS.get(fields[0])), new Place(part, Integer.parseInt(fields[1])),
                Integer.parseInt(fields[3].substring(0, 2), 16), Integer.parseInt(fields[3].substring(2), 16));
    }

    /** {@code lemma part senses signs sign… senses tagged offset…}. */
    private List<Integer> senses(Part part, String[] line) {
        return Stream.of(line).skip(6 + Integer.parseInt(line[3])).limit(Integer.parseInt(line[2]))
                .map(offset -> number(new Place(part, Integer.parseInt(offset)))).toList();
    }

    /** {@code lemma%type:field:id:head:id number count}, the type 1 to 5, where 5 is an adjective, too. */
    private void count(String[] line) {
        int percent = line[0].indexOf('%');
        int type = line[0].charAt(percent + 1) - '0';
        Part part = type == 5 ? Part.ADJ : Part.values()[type - 1];
        int sense = Integer.parseInt(line[1]);
        int[] met = counts.get(part).merge(line[0].substring(0, percent).toLowerCase(Locale.ROOT), new int[sense],
                (old, more) -> Arrays.copyOf(old, Math.max(old.length, more.length)));
        met[sense - 1] = Integer.parseInt(line[2]);
    }

    int number(Place place) {
        return Objects.requireNonNull(numbers.get(place));
    }

    /** All lemmas and irregular forms. */
    TreeSet<String> strings() {
        TreeSet<String> strings = new TreeSet<>();
        for (Part part : Part.values()) {
            strings.addAll(senses.get(part).keySet());
            strings.addAll(exceptions.get(part).keySet());
            strings.addAll(exceptions.get(part).values());
            strings.addAll(counts.get(part).keySet());
        }
        return strings;
    }
}
