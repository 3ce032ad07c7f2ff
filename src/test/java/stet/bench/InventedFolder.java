package stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import stet.language.Language;

/**
 * Writes folders of any size full of articles about nothing that happened: stories with people, places and figures of
 * their own, told in one to twenty versions on forty sites, in English words as unevenly frequent as in any language
 * (Zipf 1949), as scraped text, saved pages and JSON. The same seed gives the same folder. A file's name begins with its
 * story's number, which nothing but a score may look at.
 */
public final class InventedFolder {
    private static final String[] ONSETS = "b br c ch d dr f fl g gr h j k kl l m n p pr r s sh sk st t tr v w z"
            .split(" ");
    private static final String[] NUCLEI = "a e i o u ai ea ee oa ou".split(" ");
    private static final String[] CODAS = " n r l s t m nd rk st ll ck".split(" ", -1);
    private static final int WORDS = 12_000;
    private static final int TOPICS = 150;
    private static final int SITES = 40;
    private static final int A_FOLDER = 500;

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<InventedSite> sites = new ArrayList<>();
    private final List<List<String>> topics = new ArrayList<>();

    public InventedFolder(long seed) {
        random = new Random(seed);
        Language.frequentWords().stream().filter(word -> word.chars().allMatch(Character::isLetter)).limit(WORDS)
                .forEach(words::add);
        for (int s = 0; s < SITES; s++) {
            sites.add(new InventedSite(s, random));
        }
        for (int t = 0; t < TOPICS; t++) {
            List<String> topic = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                topic.add(words.get(200 + random.nextInt(WORDS - 200)));
            }
            topics.add(topic);
        }
    }

    /** Writes so many articles below a folder, and perhaps a few more to end the last story. */
    public int write(Path folder, int articles) throws IOException {
        int written = 0;
        for (int story = 0; written < articles; story++) {
            for (InventedSite.Told version : story(versions())) {
                int site = random.nextInt(SITES);
                Path at = folder.resolve(String.format(Locale.ROOT, "site%02d/%03d", site, written / A_FOLDER));
                Files.createDirectories(at);
                String name = String.format(Locale.ROOT, "s%06d-%07d", story, written++);
                write(at, name, sites.get(site), version, String.format(Locale.ROOT,
                        "https://www.gazette%02d.example/news/%s", site, name));
            }
        }
        return written;
    }

    /** Which story a file tells, by its name. */
    static String story(String name) {
        return name.substring(0, name.indexOf('-'));
    }

    /** Half as scraped text, a third as pages, the rest as JSON. */
    private void write(Path at, String name, InventedSite site, InventedSite.Told told, String address)
            throws IOException {
        int kind = random.nextInt(20);
        if (kind < 10) {
            Files.writeString(at.resolve(name + ".txt"), site.plain(told));
        } else if (kind < 17) {
            Files.writeString(at.resolve(name + ".html"), site.page(told, address));
        } else {
            Files.writeString(at.resolve(name + ".json"), site.json(told, address));
        }
    }

    /** Most stories have few versions, one of twenty has many. */
    private int versions() {
        return random.nextInt(20) == 0
                ? 8 + random.nextInt(13)
                : 1 + Math.min(6, (int) (-1.2 * Math.log(1 - random.nextDouble())));
    }

    /** The versions of a story: the first is the fullest, the others leave out, turn around and say otherwise. */
    private List<InventedSite.Told> story(int versions) {
        Matter matter = new Matter();
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
        List<String> sentences = new ArrayList<>();
        int length = 14 + random.nextInt(32);
        for (int i = 0; i < length; i++) {
            sentences.add(matter.sentence());
        }
        List<InventedSite.Told> told = new ArrayList<>();
        for (int v = 0; v < versions; v++) {
            List<String> own = new ArrayList<>(
                    sentences.subList(0, v == 0 ? length : length / 2 + random.nextInt(length / 2)));
            if (v > 0) {
                Collections.swap(own, 1 + random.nextInt(2), 3 + random.nextInt(3));
                own.replaceAll(s -> random.nextInt(3) == 0 ? otherwise(s) : s);
            }
            told.add(told(matter, day.plusDays(v / 3), own));
        }
        return told;
    }

    private InventedSite.Told told(Matter matter, LocalDate day, List<String> sentences) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder(matter.place.toUpperCase(Locale.ROOT)).append(", ")
                .append(day.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT)).append(' ')
                .append(day.getDayOfMonth()).append(" — ");
        for (String sentence : sentences) {
            open.append(sentence);
            if (random.nextInt(5) < 3) {
                paragraphs.add(open.toString());
                open.setLength(0);
            } else {
                open.append(' ');
            }
        }
        paragraphs.add(open + "No other office would comment.");
        List<String> teasers = new ArrayList<>();
        for (int i = 3 + random.nextInt(4); i > 0; i--) {
            teasers.add(new Matter().headline());
        }
        return new InventedSite.Told(matter.headline(), name() + " " + name(), day, paragraphs, teasers,
                matter.any() + ", " + matter.any() + ", " + matter.any());
    }

    private String otherwise(String sentence) {
        String[] all = sentence.split(" ");
        for (int i = 0; i < 3; i++) {
            int at = 1 + random.nextInt(Math.max(1, all.length - 2));
            if (!all[at].isEmpty() && Character.isLowerCase(all[at].charAt(0))) {
                all[at] = common();
            }
        }
        return String.join(" ", all);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(NUCLEI[random.nextInt(NUCLEI.length)]);
        }
        return word.append(CODAS[random.nextInt(CODAS.length)]).toString();
    }

    private String name() {
        String word = word(2 + random.nextInt(2));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A word as often as its rank lets it be. */
    private String common() {
        return words.get((int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1));
    }

    /** What a story is about. */
    private final class Matter {
        private final List<String> topic = topics.get(random.nextInt(TOPICS));
        private final String person = name() + " " + name();
        private final String other = name() + " " + name();
        private final String body = name() + " " + (random.nextBoolean() ? "Council" : "Company");
        private final String place = name();
        private final int figure = 3 + random.nextInt(9000);

        String headline() {
            return body + " " + any() + " " + any() + " in " + place + " after " + any() + " of " + figure;
        }

        String sentence() {
            String start = switch (random.nextInt(6)) {
                case 0 -> person + " said the";
                case 1 -> "The " + body + " has";
                case 2 -> "In " + place + " some " + figure;
                case 3 -> other + " told the";
                case 4 -> "About " + (2 + random.nextInt(900)) + " of the";
                default -> "The";
            };
            StringBuilder text = new StringBuilder(start);
            int length = 11 + random.nextInt(10);
            for (int i = 0; i < length; i++) {
                text.append(' ').append(random.nextInt(12) == 0 ? any() : common());
            }
            return text.append('.').toString();
        }

        private String any() {
            return topic.get(random.nextInt(topic.size()));
        }
    }
}
