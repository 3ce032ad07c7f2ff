package stet.report.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who made the changes and when; each change has a number of its own. */
final class Revision {
    private final String author;
    private final String date;
    private int number;

    Revision(String author, Instant at) {
        this.author = author;
        date = at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The attributes of a further change. */
    String[] next() {
        return attributes(number++);
    }

    /** The attributes of a comment. */
    String[] attributes(int id) {
        return new String[]{"id", String.valueOf(id), "author", author, "date", date};
    }
}
