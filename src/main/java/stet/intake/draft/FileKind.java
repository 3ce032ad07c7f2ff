package stet.intake.draft;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import stet.message.Messages;
import stet.message.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Kinds of file that Stet knows but does not read, told by their first bytes or by their readers. */
public enum FileKind {
    POSTSCRIPT("%!PS"), OLE("\u00d0\u00cf\u0011\u00e0"), ARCHIVE("7z\u00bc\u00af", "Rar!", "BZh9", "\u00fd7zXZ"),
    IMAGE("\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "II*\0", "MM\0*", "\0\0\1\0"),
    SOUND("ID3", "OggS", "fLaC", "RIFF"), FONT("wOFF", "wOF2", "OTTO", "\0\1\0\0\0"),
    PROGRAM("\177ELF", "MZ\u0090", "\u00ca\u00fe\u00ba\u00be"), DATABASE("SQLite format 3"),
    WORD, SHEET, SLIDES, XML,
    /** What browsers save beside a page: it is text, but nobody reads it. */
    PAGE_PART;

    private final String[] starts;

    FileKind(String... starts) {
        this.starts = starts;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is said of such a file. */
    public UnreadableException refusal(String file) {
        return new UnreadableException(
                Messages.text("intake.kind", file, Messages.text("intake.kind." + word())));
    }

    /** The kind of these bytes; null where they may be of a format that Stet reads. */
    public static @Nullable FileKind of(byte[] head) {
        String bytes = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        for (FileKind kind : values()) {
            for (String start : kind.starts) {
                if (bytes.startsWith(start)) {
                    return kind;
                }
            }
        }
        boolean tar = head.length > 262
                && new String(head, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
        return tar ? ARCHIVE : null;
    }
}
