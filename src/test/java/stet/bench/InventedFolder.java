package stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes folders of any size full of articles about nothing that happened: stories with people, places and figures of
 * their own, told in one to eight versions on forty sites, words as unevenly frequent as in any language (Zipf 1949), three
 * quarters plain text and a quarter pages, each site with its furniture. The same seed gives the same folder. A file's name
 * begins with its story's number, which nothing but a score may look at.
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
    private final List<List<String>> topics = new ArrayList<>();

    public InventedFolder(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            words.add(word(1 + i % 3));
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
            for (String version : story(1 + Math.min(7, (int) (-1.6 * Math.log(1 - random.nextDouble()))))) {
                int site = random.nextInt(SITES);
                boolean page = random.nextInt(4) == 0;
                Path at = folder.resolve(String.format(Locale.ROOT, "site%02d/%03d", site, written / A_FOLDER));
                Files.createDirectories(at);
                String name = String.format(Locale.ROOT, "s%06d-%07d.%s", story, written, page ? "html" : "txt");
                Files.writeString(at.resolve(name), page ? page(version, site) : plain(version, site));
                written++;
            }
        }
        return written;
    }

    /** The versions of a story: the first is the fullest, the others leave out, turn around and say otherwise. */
    private List<String> story(int versions) {
        Matter matter = new Matter();
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            sentences.add(matter.sentence());
        }
        List<String> told = new ArrayList<>();
        for (int v = 0; v < versions; v++) {
            List<String> own = new ArrayList<>(sentences.subList(0, v == 0 ? 22 : 10 + random.nextInt(9)));
            if (v > 0) {
                Collections.swap(own, 1 + random.nextInt(4), 5 + random.nextInt(4));
                own.replaceAll(s -> random.nextInt(3) == 0 ? otherwise(s) : s);
            }
            told.add(article(matter, day.plusDays(v / 3), own));
        }
        return told;
    }

    private String article(Matter matter, LocalDate day, List<String> sentences) {
        StringBuilder text = new StringBuilder(matter.headline()).append("\n\n")
                .append(matter.place.toUpperCase(Locale.ROOT))
                .append(", ").append(day.getMonth().name().charAt(0))
                .append(day.getMonth().name().substring(1).toLowerCase(Locale.ROOT)).append(' ')
                .append(day.getDayOfMonth()).append(", ").append(day.getYear()).append(" — ");
        for (int i = 0; i < sentences.size(); i++) {
            text.append(sentences.get(i)).append(i % 2 == 1 ? "\n\n" : " ");
        }
        return text.toString().strip();
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

    private static String plain(String article, int site) {
        return "Harbour " + site + " Gazette home\n\n" + article + "\n\nMore from desk " + site
                + "\n\nShare this story\n";
    }

    private static String page(String article, int site) {
        StringBuilder page = new StringBuilder("<!doctype html><html><head><title>Gazette ").append(site)
                .append("</title></head><body><nav><ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li></ul></nav>")
                .append("<article>");
        String[] blocks = article.split("\n\n");
        page.append("<h1>").append(blocks[0]).append("</h1>");
        for (int i = 1; i < blocks.length; i++) {
            page.append("<p>").append(blocks[i]).append("</p>");
        }
        return page.append("</article><aside><h3>Also in gazette ").append(site)
                .append("</h3><a href='/a'>A teaser that leads elsewhere</a></aside></body></html>").toString();
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
