package stet.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stet.language.name.Kind;
import stet.language.name.Labels.Range;

/** Reads the labelled sets; an article is a list of sentences, where a set does not part articles a sentence. */
final class TrainingData {
    private static final Set<String> PERSON = Set.of("per", "person", "politician", "writer", "musicalartist",
            "scientist", "researcher");
    private static final Set<String> ORGANIZATION = Set.of("org", "organisation", "organization", "corporation",
            "group",
            "politicalparty", "band", "university", "academicjournal", "magazine");
    private static final Set<String> PLACE = Set.of("loc", "location", "country");
    private static final Set<String> OTHER = Set.of("misc", "nationality", "creative-work", "product", "election",
            "event", "award", "book", "song", "album", "poem", "conference", "programlang");

    private TrainingData() {
    }

    /** Which kind a set's type is; null for what is no proper name here. */
    static Kind kind(String type) {
        String t = type.toLowerCase(Locale.ROOT);
        return PERSON.contains(t)
                ? Kind.PERSON
                : ORGANIZATION.contains(t)
                        ? Kind.ORGANIZATION
                        : PLACE.contains(t) ? Kind.PLACE : OTHER.contains(t) ? Kind.OTHER : null;
    }

    /** One file's articles: a word first, its label in a column (negative: from the end), a blank line between sentences. */
    static List<List<Sample>> read(Path file, int column, boolean whole) throws IOException {
        List<List<Sample>> articles = new ArrayList<>();
        List<Sample> article = new ArrayList<>();
        boolean parted = false;
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            boolean part = line.startsWith("-DOCSTART-") || line.startsWith("# newdoc");
            String[] cells = line.trim().split("[\\t ]+");
            if (line.isBlank() || part) {
                if (!words.isEmpty()) {
                    article.add(new Sample(List.copyOf(words), bare(words, names(tags)), whole));
                    words.clear();
                    tags.clear();
                }
                if ((part || !parted) && !article.isEmpty()) {
                    articles.add(article);
                    article = new ArrayList<>();
                }
                parted |= part;
            } else if (!(line.startsWith("# ") && line.contains(" = ")) && cells.length > 1) {
                int from = column == 2 ? 1 : 0;
                words.add(cells[from]);
                tags.add(cells[column < 0 ? cells.length + column : column]);
            }
        }
        if (!article.isEmpty()) {
            articles.add(article);
        }
        return articles;
    }

    /** Names leave out the article before them, as news style does. */
    private static List<Range> bare(List<String> words, List<Range> names) {
        return names.stream().map(n -> n.end() - n.start() > 1 && words.get(n.start()).equalsIgnoreCase("the")
                ? new Range(n.start() + 1, n.end(), n.kind())
                : n).toList();
    }

    /** The names of IOB1 or IOB2 tags. */
    static List<Range> names(List<String> tags) {
        List<Range> names = new ArrayList<>();
        String open = "";
        int start = 0;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            String type = tag.length() > 2 ? tag.substring(2) : "";
            if (!open.isEmpty() && (tag.startsWith("B") || !type.equals(open))) {
                if (kind(open) != null) {
                    names.add(new Range(start, i, kind(open)));
                }
                open = "";
            }
            if (!type.isEmpty() && open.isEmpty()) {
                open = type;
                start = i;
            }
        }
        return names;
    }

    /** All sets of the folder. */
    static List<List<Sample>> all(Path folder) throws IOException {
        List<List<Sample>> all = new ArrayList<>();
        all.addAll(read(folder.resolve("wikigold/wikigold.conll.txt"), -1, true));
        for (String subject : List.of("politics", "science", "literature", "music", "ai")) {
            for (String part : List.of("train", "dev", "test")) {
                all.addAll(read(folder.resolve("crossner/" + subject + "/" + part + ".txt"), -1, true));
            }
        }
        for (String name : List.of("en_ewt-ud-dev", "en_ewt-ud-test", "en_pud-ud-test")) {
            all.addAll(read(folder.resolve("uner/" + name + ".iob2"), 2, false));
        }
        all.addAll(read(folder.resolve("re3d/train/re3d-train.conll"), -1, false));
        all.addAll(read(folder.resolve("re3d/test/re3d-test.conll"), -1, false));
        all.addAll(read(folder.resolve("btc/g.conll"), -1, false));
        all.addAll(read(folder.resolve("wnut17/wnut17train.conll"), -1, false));
        return all;
    }
}
