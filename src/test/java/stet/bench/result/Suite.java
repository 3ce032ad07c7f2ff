package stet.bench.result;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is measured by itself, in programs of its own. */
public enum Suite {
    ENGINE("engine", "One comparison, warm, on one core (JMH)."),
    LIBRARY("library",
            "Invented folders of text files, saved pages and JSON. TF-IDF is the plainest grouping: cosines of"
                    + " words, single link, at the threshold that is best for this very folder. B-cubed is F1 (Bagga & Baldwin"
                    + " 1998) against the invented stories; they share few words, so that both find them easily."),
    BATCH("batch", "`stet compare --pairs` over invented pairs of 500 words, warm, from file to file. CollateX only"
            + " collates the two texts of each pair, on one core."),
    START_UP("start-up",
            "The packaged program on a sample's two files: medians after warming; windows by what the screen"
                    + " shows, in turns with Meld's on the same files."),
    FRAMES("frames",
            "Two versions of 20,000 words in a desk of 1216 by 848, drawn by software, on a display where `xvfb-run` is installed.");

    private final String title;
    private final String about;

    Suite(String title, String about) {
        this.title = title;
        this.about = about;
    }

    /** As it is called in {@code results.json} and by {@code bench.only}. */
    public String title() {
        return title;
    }

    /** What is measured, in a sentence or two of Markdown. */
    String about() {
        return about;
    }

    public static Optional<Suite> of(String title) {
        return Arrays.stream(values()).filter(s -> s.title.equals(title.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
