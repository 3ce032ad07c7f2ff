package stet.intake.draft;

import java.util.Locale;

/** Reads the names of files and members. */
public final class Names {

    private Names() {
    }

    /** What stands after the last point of the name, in lower case, {@code .gz} aside; empty where there is none. */
    public static String ending(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceFirst("(?i)\\.gz$", "");
        int point = last.lastIndexOf('.');
        return point < 0 ? "" : last.substring(point + 1).toLowerCase(Locale.ROOT);
    }
}
