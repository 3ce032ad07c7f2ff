package stet.intake.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;

/** Makes the names that archives give their members fit to be shown. They are never used as paths. */
final class MemberName {
    private static final int LONGEST = 300;
    private static final int UNICODE_PATH = 0x7075;
    /** What the format's specification (APPNOTE, appendix D) says of names without the mark of UTF-8. */
    private static final Charset DOS = Charset.forName("IBM437");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private MemberName() {
    }

    static String of(ZipEntry entry) {
        String told = unicodePath(entry.getExtra());
        String raw = told.isEmpty() ? decoded(entry.getName()) : told;
        String name = raw.replace('\\', '/').replaceAll("\\p{Cntrl}", "?").replaceFirst("^/+", "");
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }

    /** The name in the extra field that Info-ZIP's programs write; empty where there is none. */
    private static String unicodePath(byte[] extra) {
        for (int at = 0; extra != null && at + 4 <= extra.length;) {
            int id = number(extra, at);
            int length = number(extra, at + 2);
            if (id == UNICODE_PATH && length > 5 && at + 4 + length <= extra.length) {
                return new String(extra, at + 9, length - 5, StandardCharsets.UTF_8);
            }
            at += 4 + length;
        }
        return "";
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    /** What was read as Latin-1 is UTF-8 whose writer did not say so, a DOS charset or Windows': whichever gives letters. */
    private static String decoded(String raw) {
        if (raw.chars().allMatch(c -> c < 0x80) || raw.chars().anyMatch(c -> c > 0xff)) {
            return raw;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            String dos = DOS.decode(ByteBuffer.wrap(bytes)).toString();
            CharBuffer windows = WINDOWS.decode(ByteBuffer.wrap(bytes));
            return strange(dos) <= strange(windows) ? dos : windows.toString();
        }
    }

    /** How many characters are such as no Latin name has. */
    private static long strange(CharSequence name) {
        return name.codePoints()
                .filter(c -> c >= 0x80 && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .count();
    }
}
