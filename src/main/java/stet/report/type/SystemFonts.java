package stet.report.type;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/** Fonts of the computer for letters that Stet's own typefaces lack; looked for only when there is such a letter. */
public final class SystemFonts {
    private static final int MOST_FONTS = 3;
    /** Opening a font takes some milliseconds. */
    private static final int MOST_FILES = 400;
    private static final int NO_GLYPH = 0;
    private static final Pattern SLANTED_OR_HEAVY = Pattern.compile("bold|italic|oblique|light|black|condensed",
            Pattern.CASE_INSENSITIVE);
    private static final Comparator<Path> PLAIN_FIRST = Comparator
            .comparing((Path f) -> SLANTED_OR_HEAVY.matcher(f.toString()).find())
            .thenComparing(Comparator.naturalOrder());

    private record Candidate(Path file, Set<Integer> letters) {
    }

    private SystemFonts() {
    }

    /** TrueType fonts that have letters of these words which {@link Typeface} has not; mostly none. */
    public static List<Path> forWordsWithout(String words) {
        Set<Integer> missing = missing(words);
        return missing.isEmpty() ? List.of() : covering(missing, folders());
    }

    static List<Path> covering(Set<Integer> letters, List<Path> folders) {
        Set<Integer> missing = new HashSet<>(letters);
        List<Candidate> candidates = files(folders).stream().map(f -> read(f, letters)).toList();
        List<Path> chosen = new ArrayList<>();
        while (chosen.size() < MOST_FONTS) {
            Candidate best = best(candidates, missing);
            if (best == null) {
                return chosen;
            }
            chosen.add(best.file());
            missing.removeAll(best.letters());
        }
        return chosen;
    }

    private static @Nullable Candidate best(List<Candidate> candidates, Set<Integer> missing) {
        Candidate best = null;
        long most = 0;
        for (Candidate candidate : candidates) {
            long has = missing.stream().filter(candidate.letters()::contains).count();
            if (has > most) {
                best = candidate;
                most = has;
            }
        }
        return best;
    }

    private static Set<Integer> missing(String words) {
        Set<Integer> letters = words.codePoints().filter(c -> c > 0x7E && Character.isDefined(c)
                && !Character.isWhitespace(c) && !Character.isISOControl(c)).boxed()
                .collect(Collectors.toCollection(HashSet::new));
        if (!letters.isEmpty()) {
            try (TrueTypeFont serif = Typeface.SERIF.parse(); TrueTypeFont sans = Typeface.SANS.parse()) {
                letters.removeAll(found(serif, letters));
                letters.removeAll(found(sans, letters));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return letters;
    }

    /** A font that cannot be read, or may not be embedded, has no letters. */
    private static Candidate read(Path file, Set<Integer> letters) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            OS2WindowsMetricsTable rights = font.getOS2Windows();
            boolean free = rights == null
                    || (rights.getFsType() & OS2WindowsMetricsTable.FSTYPE_RESTRICTED) == 0;
            return new Candidate(file, free && font.getGlyph() != null ? found(font, letters) : Set.of());
        } catch (IOException | RuntimeException e) {
            return new Candidate(file, Set.of());
        }
    }

    private static Set<Integer> found(TrueTypeFont font, Set<Integer> letters) throws IOException {
        CmapLookup shapes = font.getUnicodeCmapLookup();
        return letters.stream().filter(c -> shapes.getGlyphId(c) != NO_GLYPH).collect(Collectors.toSet());
    }

    private static List<Path> folders() {
        String home = System.getProperty("user.home", "");
        String windows = System.getenv("WINDIR");
        return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts", home + "/.fonts",
                "/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts",
                windows == null ? "" : windows + File.separator + "Fonts").filter(f -> !f.isEmpty()).map(Path::of)
                .filter(Files::isDirectory).toList();
    }

    private static List<Path> files(List<Path> folders) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder, 8)) {
                all.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".ttf")).sorted(PLAIN_FIRST)
                        .forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                // a folder that may not be read has no fonts for us
                continue;
            }
        }
        return files.subList(0, Math.min(MOST_FILES, files.size()));
    }
}
