package stet.language.wordnet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * WordNet 3.1 (Fellbaum 1998, https://wordnet.princeton.edu), read as its files stand on the class path: the index by
 * binary search, a synset by its offset. Nothing is parsed ahead, so it is ready in a fraction of a second and takes
 * the room of its files, some 28 MB. Safe for use by many threads.
 */
public final class WordNet {
    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

    /** Some 10 MB at most. */
    private static final int REMEMBERED = 10_000;

    private final Map<Long, Synset> parsed = new ConcurrentHashMap<>();
    private final Map<Part, byte[]> index = new EnumMap<>(Part.class);
    private final Map<Part, byte[]> data = new EnumMap<>(Part.class);
    private final Map<Part, Map<String, String>> exceptions = new EnumMap<>(Part.class);
    private final Map<Part, Map<String, List<String>>> forms = new EnumMap<>(Part.class);
    private final Map<String, int[]> counts = HashMap.newHashMap(32_000);

    /** @throws UncheckedIOException where its files are not on the class path */
    public WordNet() {
        Map<String, byte[]> files = files();
        for (Part part : Part.values()) {
            index.put(part, at(files, "index." + part.file()));
            data.put(part, at(files, "data." + part.file()));
            exceptions.put(part, exceptions(at(files, part.file() + ".exc")));
            forms.put(part, at(exceptions, part).keySet().stream()
                    .collect(Collectors.groupingBy(f -> Objects.requireNonNull(at(exceptions, part).get(f)))));
        }
        count(at(files, "cntlist.rev"));
    }

    /** All files by their names, unpacked side by side: that takes most of the time until the words are known. */
    private static Map<String, byte[]> files() {
        Stream<String> names = Stream.of(Part.values()).map(Part::file)
                .flatMap(f -> Stream.of("data." + f, "index." + f, f + ".exc"));
        return Stream.concat(names, Stream.of("cntlist.rev")).toList().parallelStream()
                .collect(Collectors.toConcurrentMap(name -> name, WordNet::read));
    }

    /** The senses of a dictionary form in lower case, most frequent first; none where it is not in the index. */
    public List<Synset> senses(String lemma, Part part) {
        String line = line(lemma, part);
        if (line == null) {
            return List.of();
        }
        String[] fields = line.split(" ");
        int senses = Integer.parseInt(fields[2]);
        int first = 6 + Integer.parseInt(fields[3]);
        List<Synset> synsets = new ArrayList<>(senses);
        for (int i = 0; i < senses; i++) {
            synsets.add(synset(part, Integer.parseInt(fields[first + i])));
        }
        return synsets;
    }

    /** The synset that a pointer leads to, or that stands at the offset. */
    public Synset synset(Part part, int offset) {
        if (parsed.size() >= REMEMBERED) {
            parsed.clear();
        }
        return parsed.computeIfAbsent((long) offset << 8 | part.ordinal(), _ -> parse(part, offset));
    }

    private Synset parse(Part part, int offset) {
        byte[] file = at(data, part);
        int end = offset;
        while (file[end] != '|' && file[end] != '\n') {
            end++;
        }
        return Synset.parse(part, new String(file, offset, end - offset, StandardCharsets.ISO_8859_1));
    }

    public boolean has(String lemma, Part part) {
        return find(lemma, part) >= 0;
    }

    /** The dictionary form of an irregular form: fell, fall. */
    public Optional<String> irregular(String form, Part part) {
        return Optional.ofNullable(at(exceptions, part).get(form));
    }

    /** The irregular forms of a dictionary form: fall, fell, fallen. */
    public Stream<String> irregularForms(String lemma, Part part) {
        return at(forms, part).getOrDefault(lemma, List.of()).stream();
    }

    /** How often the sense of that place, from 0, was met in the tagged texts of WordNet. */
    public int count(String lemma, Part part, int sense) {
        int[] met = counts.get(part.digit() + lemma);
        return met == null || sense >= met.length ? 0 : met[sense];
    }

    /** How often the word was met in the tagged texts of WordNet, in all senses. */
    public int count(String lemma, Part part) {
        int sum = 0;
        for (int n : counts.getOrDefault(part.digit() + lemma, new int[0])) {
            sum += n;
        }
        return sum;
    }

    private @Nullable String line(String lemma, Part part) {
        int start = find(lemma, part);
        if (start < 0) {
            return null;
        }
        byte[] file = at(index, part);
        int end = start;
        while (file[end] != '\n') {
            end++;
        }
        return new String(file, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Where the word's line starts in the index, whose lines are sorted by bytes; -1 where there is none. */
    private int find(String lemma, Part part) {
        if (lemma.isBlank()) {
            return -1;
        }
        byte[] file = at(index, part);
        byte[] word = (lemma.replace(' ', '_') + " ").getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = file.length;
        while (low < high) {
            int start = lineStart(file, (low + high) >>> 1, low);
            int order = compare(file, start, word);
            if (order == 0) {
                return start;
            }
            if (order < 0) {
                low = lineEnd(file, start);
            } else {
                high = start;
            }
        }
        return -1;
    }

    private static int compare(byte[] file, int start, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            int order = start + i < file.length ? (file[start + i] & 255) - (word[i] & 255) : -1;
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int lineStart(byte[] file, int at, int low) {
        int start = at;
        while (start > low && file[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int lineEnd(byte[] file, int at) {
        int end = at;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, file.length);
    }

    private static Map<String, String> exceptions(byte[] file) {
        Map<String, String> forms = new HashMap<>();
        new String(file, StandardCharsets.ISO_8859_1).lines().map(l -> l.split(" "))
                .filter(f -> f.length > 1).forEach(f -> forms.putIfAbsent(f[0], f[1]));
        return forms;
    }

    /** Reads the counts: {@code lemma%type:file:id:head:id number count}, the type 1 to 5. */
    private void count(byte[] file) {
        new String(file, StandardCharsets.ISO_8859_1).lines().forEach(line -> {
            int percent = line.indexOf('%');
            String[] fields = line.substring(percent).split(" ");
            if (percent > 0 && fields.length == 3) {
                String key = (fields[0].charAt(1) == '5' ? '3' : fields[0].charAt(1))
                        + line.substring(0, percent).toLowerCase(Locale.ROOT).replace('_', ' ');
                int sense = Integer.parseInt(fields[1]);
                int[] met = counts.getOrDefault(key, new int[0]);
                met = met.length < sense ? Arrays.copyOf(met, sense) : met;
                met[sense - 1] = Integer.parseInt(fields[2]);
                counts.put(key, met);
            }
        });
    }

    private static <K, T> T at(Map<K, T> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static byte[] read(String name) {
        try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("not on the class path: " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
