package stet.train;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.language.name.Kind;
import stet.language.name.Labels.Range;

/**
 * Makes labelled lines as agencies write results, tables and sign-offs, which no open set holds: patterns filled with
 * names of the lists. An article draws on few names, so that they come back as in a real one.
 */
final class Wires {
    private static final Pattern PART = Pattern.compile("([POLX])\\[([^\\]]+)\\]|(\\S+)");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
    private static final int POOL = 7;
    private static final int LINES = 14;
    private static final Map<String, List<String>> FIXED = Map.of(
            "day", List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            "club",
            List.of("Dynamo", "Lokomotiv", "Spartak", "Real", "Sporting", "Olympique", "Atletico", "FC", "Racing"),
            "clubend", List.of("United", "City", "Rovers", "Wanderers", "FC", "Athletic", "Town", "County", "Albion"),
            "corp", List.of("Corp", "Inc", "Ltd", "plc", "AG", "SA", "Co", "Group", "Holdings", "Industries", "NV"),
            "paper", List.of("Times", "Post", "Herald", "Gazette", "Tribune", "Daily News", "Chronicle"),
            "agency", List.of("Reuters", "AFP", "CNN", "BBC", "Interfax", "Xinhua", "Itar-Tass"),
            "body",
            List.of("Football Association", "Parliament", "Chamber of Commerce", "Red Cross", "Olympic Committee",
                    "Supreme Court", "Labour Party", "National Assembly", "Stock Exchange", "University", "Navy"));

    private final Random random;
    private final Map<String, List<String>> lists = new HashMap<>(FIXED);
    private final List<List<String>> sections = new ArrayList<>();
    private Map<String, List<String>> pools = Map.of();

    Wires(Path names, long seed) throws IOException {
        random = new Random(seed);
        for (String line : Files.readAllLines(names)) {
            String[] cells = line.split("\t");
            String list = switch (cells[0]) {
                case "BIG_CITY" -> "bigcity";
                case "FIRST" -> "first";
                case "LAST" -> "last";
                case "DEMONYM" -> "demonym";
                case "TEAM" -> "team";
                case "ORG" -> "company";
                case "CITY" -> "city";
                case "COUNTY" -> "county";
                case "REGION" -> "region";
                default -> "other";
            };
            String word = cells[1];
            boolean lower = Character.isLowerCase(word.charAt(0));
            if (!lower || list.equals("demonym") || list.equals("team")) {
                lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(lower ? capital(word) : word);
            }
        }
        lists.get("city").addAll(lists.get("bigcity"));
        lists.replace("team", lists.get("team").stream().map(t -> t.substring(t.lastIndexOf(' ') + 1)).toList());
        LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        lists.put("country", List.of(Locale.getISOCountries()).stream().map(english::regionDisplayName)
                .filter(n -> n.matches("[A-Z][a-z]+( [A-Z][a-z]+)?")).toList());
        patterns();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void patterns() throws IOException {
        try (InputStream in = Wires.class.getResourceAsStream("wires.txt")) {
            List<String> section = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.isBlank()) {
                    section = new ArrayList<>();
                    sections.add(section);
                } else if (!line.startsWith("#")) {
                    section.add(line);
                }
            }
        }
    }

    /** One article of lines of one section. */
    List<Sample> article() {
        List<String> section = sections.get(random.nextInt(sections.size()));
        pools = new HashMap<>();
        List<Sample> article = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            article.add(sample(section.get(random.nextInt(section.size()))));
        }
        return article;
    }

    private Sample sample(String pattern) {
        boolean capitals = pattern.startsWith("^");
        List<String> words = new ArrayList<>();
        List<Range> names = new ArrayList<>();
        Matcher parts = PART.matcher(capitals ? pattern.substring(1) : pattern);
        while (parts.find()) {
            int start = words.size();
            String text = parts.group(2) == null ? parts.group(3) : parts.group(2);
            words.addAll(List.of(fill(text).split(" ")));
            if (parts.group(1) != null) {
                names.add(new Range(start, words.size(), Kind.values()["POLX".indexOf(parts.group(1))]));
            }
        }
        Sample sample = new Sample(words, names, true);
        return capitals ? sample.inCapitals() : sample;
    }

    private String fill(String text) {
        Matcher slots = SLOT.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(filled, Matcher.quoteReplacement(word(slots.group(1))));
        }
        return slots.appendTail(filled).toString();
    }

    private String word(String slot) {
        return switch (slot) {
            case "n" -> String.valueOf(random.nextInt(random.nextBoolean() ? 10 : random.nextBoolean() ? 100 : 500));
            case "i" -> String.valueOf((char) ('A' + random.nextInt(26)));
            case "date" -> "%d-%02d-%02d".formatted(1990 + random.nextInt(36), 1 + random.nextInt(12),
                    1 + random.nextInt(28));
            default -> {
                List<String> pool = pools.computeIfAbsent(slot, this::pool);
                yield pool.get(random.nextInt(pool.size()));
            }
        };
    }

    private List<String> pool(String slot) {
        List<String> list = lists.get(slot);
        List<String> pool = new ArrayList<>();
        for (int i = 0; i < POOL; i++) {
            pool.add(list.get(random.nextInt(list.size())));
        }
        return pool;
    }
}
