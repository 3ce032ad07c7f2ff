package stet.intake.beside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Names;

/**
 * Whether a file of a folder or an archive lies there beside the articles, told by its name alone: {@code beside.txt}. Who
 * names such a file himself is told why it is not read; among others it must not be in the way.
 */
public enum Beside {
    /** It may be an article. */
    NOT,
    /** Hidden, left by a system or part of a page: nobody misses it. */
    LITTER,
    /** A picture or a recording: an article may be shown in it, so it is worth a word. */
    MEDIA;

    private static final Map<String, Set<String>> WORDS = words();
    private static final Pattern FOLDER = Pattern.compile("(.+)[_.-](\\p{L}+)");

    /** @param name without its folders */
    public static Beside of(String name) {
        String ending = Names.ending(name);
        if (isHidden(name) || isPagePart(ending)) {
            return LITTER;
        }
        return is("media", ending) ? MEDIA : NOT;
    }

    /** Whether a file of that ending belongs to a page or a browser. */
    public static boolean isPagePart(String ending) {
        return is("litter", ending);
    }

    /** Whether a file or folder is one that its system or its program hides from people. */
    public static boolean isHidden(String name) {
        boolean point = name.startsWith(".") && !name.equals(".") && !name.equals("..");
        return point || name.startsWith("~$") || is("system", name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'));
    }

    /** The name without its ending of the page whose parts a browser saved in a folder of that name; null for others. */
    public static @Nullable String page(String folder) {
        Matcher name = FOLDER.matcher(folder);
        return name.matches() && is("saved", name.group(2).toLowerCase(Locale.ROOT)) ? name.group(1) : null;
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Beside.class.getResourceAsStream("beside.txt")), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ", 2))
                    .forEach(line -> words.put(line[0], Set.of(line[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
