package stet.app.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import stet.message.Messages;

/** A name for a file that Windows, macOS and Linux all take, and file synchronizers too. */
final class FileName {
    /** File systems take 255 bytes; some is left for what programs add: " (1)", ".download". */
    private static final int MOST_BYTES = 180;
    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** A dot or hyphen in front hides a file, or makes it an option; Windows takes no dot or space at the end. */
    private static final Pattern ENDS = Pattern.compile("^[ .\\-]+|[ .]+$");
    /** Names that Windows keeps for its devices, whatever follows a dot. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {
    }

    /** "Ferry runs aground – Harbour Dispatch.pdf". */
    static String of(String title, String version, String ending) {
        String both = safe(title) + (safe(version).isEmpty() ? "" : " – " + safe(version));
        String name = ends(cut(ends(both.startsWith(" – ") ? both.substring(3) : both)));
        if (name.isEmpty() || DEVICE.matcher(name).matches()) {
            name = Messages.text("export.unnamed", name).strip();
        }
        return name + "." + ending.toLowerCase(Locale.ROOT);
    }

    private static String safe(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        return ends(SPACE.matcher(REFUSED.matcher(composed).replaceAll(" ")).replaceAll(" "));
    }

    private static String ends(String words) {
        return ENDS.matcher(words).replaceAll("");
    }

    /** Whole characters only. */
    private static String cut(String words) {
        int end = words.length();
        while (words.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end);
    }
}
