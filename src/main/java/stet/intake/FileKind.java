package stet.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Kinds of file that Stet knows but does not read, told by their first bytes. */
enum FileKind {
    PDF("%PDF-"), RTF("{\\rtf"), POSTSCRIPT("%!PS"), OLE("\u00d0\u00cf\u0011\u00e0"),
    ARCHIVE("\u001f\u008b", "7z\u00bc\u00af", "Rar!", "BZh9"),
    IMAGE("\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "II*\0", "MM\0*", "\0\0\1\0"),
    SOUND("ID3", "OggS", "fLaC", "RIFF"),
    PROGRAM("\177ELF", "MZ\u0090", "\u00ca\u00fe\u00ba\u00be"), DATABASE("SQLite format 3"), WORD("PK\3\4"),
    ZIP("PK\3\4");

    private static final int PEEK = 4000;
    private final String[] starts;

    FileKind(String... starts) {
        this.starts = starts;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of these bytes; null where they may be text. */
    static @Nullable FileKind of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PEEK), StandardCharsets.ISO_8859_1);
        for (FileKind kind : values()) {
            if (kind.opens(head)) {
                return kind;
            }
        }
        return null;
    }

    private boolean opens(String head) {
        for (String start : starts) {
            if (head.startsWith(start)) {
                return this != WORD || head.contains("word/") || head.contains("[Content_Types].xml");
            }
        }
        return false;
    }
}
