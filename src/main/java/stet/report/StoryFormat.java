package stet.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.compare.story.StoryTable;
import stet.report.subject.Subject;
import stet.report.table.StoriesCsv;

/** The forms in which whole stories can be written down, one after the other. */
public enum StoryFormat {
    TEXT("txt"), JSONL("jsonl"), CSV("csv");

    private final String ending;

    StoryFormat(String ending) {
        this.ending = ending;
    }

    /** The format as arguments name it: {@code text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that word. */
    public static Optional<StoryFormat> of(String word) {
        return Stream.of(values()).filter(f -> f.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The format that a file's name asks for. */
    public static Optional<StoryFormat> ofFile(String name) {
        return Stream.of(values()).filter(f -> name.toLowerCase(Locale.ROOT).endsWith("." + f.ending)).findFirst();
    }

    /** What stands before the first story. */
    public String head() {
        return switch (this) {
            case CSV -> StoriesCsv.head();
            case TEXT, JSONL -> "";
        };
    }

    /** What is said of one version against the original, before the story's table. */
    public String pair(Subject subject) {
        return switch (this) {
            case JSONL -> JsonReport.comparison(subject) + "\n";
            case TEXT, CSV -> "";
        };
    }

    /** What is said of a version that could not be read or compared. */
    public String error(String path, String error) {
        return switch (this) {
            case JSONL -> JsonReport.error(path, error) + "\n";
            case TEXT, CSV -> "";
        };
    }

    /** The story's table. */
    public String table(StoryTable table) {
        return switch (this) {
            case TEXT -> StoryText.of(table);
            case JSONL -> StoryJson.of(table) + "\n";
            case CSV -> StoriesCsv.of(table);
        };
    }
}
