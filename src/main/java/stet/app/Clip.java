package stet.app;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/**
 * What a drop or a paste carries.
 *
 * @param files named files and folders
 * @param url   an address; empty where there is none
 * @param html  a piece of a page; empty where there is none
 * @param text  plain text; empty where there is none
 */
record Clip(List<Path> files, String url, String html, String text) {
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S{1,4000}");

    /** What there is to open in a clip. */
    sealed interface Content {

        /** Files and folders, in the order given. */
        record Paths(List<Path> paths) implements Content {
        }

        /**
         * An article of its own.
         *
         * @param extension of a file that would hold it: {@code txt} or {@code html}
         */
        record Writing(String text, String extension) implements Content {
        }

        /** The address of a page on the web, which Stet does not fetch. */
        record WebAddress(String url) implements Content {
        }

        /** Nothing that Stet reads: a picture, an empty clipboard. */
        record Nothing() implements Content {
        }
    }

    /** What a clipboard holds, or a dragboard, which is one. */
    static Clip of(Clipboard board) {
        List<Path> files = board.hasFiles() ? board.getFiles().stream().map(f -> f.toPath()).toList() : List.of();
        return new Clip(files, board.hasUrl() ? or(board.getUrl()) : "", board.hasHtml() ? or(board.getHtml()) : "",
                board.hasString() ? or(board.getString()) : "");
    }

    /** Whether a clipboard may hold something to open; quick, as it is asked at every move of a drag. */
    static boolean isIn(Clipboard board) {
        return board.hasFiles() || board.hasUrl() || board.hasHtml() || board.hasString();
    }

    /** Files before links to files before a piece of a page before plain text. */
    Content content() {
        List<Path> paths = files.isEmpty() ? linked() : files;
        if (!paths.isEmpty()) {
            return new Content.Paths(paths);
        }
        String words = text.isBlank() ? TAG.matcher(html).replaceAll(" ") : text;
        if (WEB.matcher(words.strip()).matches() || words.isBlank() && WEB.matcher(url.strip()).matches()) {
            return new Content.WebAddress(words.isBlank() ? url.strip() : words.strip());
        }
        if (words.isBlank()) {
            return new Content.Nothing();
        }
        // a page's own blocks beat the browser's plain text, whose furniture is no longer marked
        return html.isBlank() ? new Content.Writing(text, "txt") : new Content.Writing(html, "html");
    }

    private List<Path> linked() {
        return Stream.of(url, text).map(Clip::links).filter(l -> !l.isEmpty()).findFirst().orElse(List.of());
    }

    /** The files that a list of links names; empty where one of the lines is something else. */
    private static List<Path> links(String lines) {
        List<Optional<Path>> paths = lines.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .limit(10_000).map(Clip::link).toList();
        return paths.stream().allMatch(Optional::isPresent)
                ? paths.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Optional<Path> link(String line) {
        try {
            return line.toLowerCase(Locale.ROOT).startsWith("file:")
                    ? Optional.of(Path.of(URI.create(line)))
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
