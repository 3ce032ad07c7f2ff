package stet.intake.writing;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. The order is: byte order mark, strict UTF-8 (which other encodings hardly ever satisfy by
 * chance), the charset that a page declares, UTF-16 by its zero bytes, ICU's statistics.
 */
public final class Decoder {
    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_CONFIDENCE = 15;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern
            .compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");
    /** What the detector calls by its standard name, writers use in Windows' wider form. */
    private static final Map<String, String> WIDER = Map.of("ISO-8859-1", "windows-1252", "ISO-8859-9",
            "windows-1254", "ISO-8859-8-I", "windows-1255", "ISO-8859-8", "windows-1255", "Shift_JIS", "windows-31j",
            "GB18030", "GB18030");

    private Decoder() {
    }

    /** The text; null where the bytes are no text. */
    public static @Nullable String decode(byte[] bytes) {
        int mark = markLength(bytes);
        if (mark > 0) {
            return new String(bytes, mark, bytes.length - mark, markCharset(bytes));
        }
        boolean escapes = contains(bytes, (byte) 0x1b);
        boolean zeros = contains(bytes, (byte) 0);
        String text = zeros ? utf16(bytes) : escapes ? null : strict(bytes, StandardCharsets.UTF_8);
        if (text == null && !zeros) {
            text = declaredOrDetected(bytes);
        }
        return text == null || !isText(text) ? null : text;
    }

    /** The charset of a longer text, told by its first bytes. */
    public static Charset charset(byte[] head) {
        if (markLength(head) > 0) {
            return markCharset(head);
        }
        byte[] lines = Arrays.copyOf(head, lastLine(head));
        if (contains(lines, (byte) 0) && utf16(Arrays.copyOf(head, head.length & ~1)) != null) {
            return zeros(head)[0] > zeros(head)[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return strict(lines, StandardCharsets.UTF_8) != null ? StandardCharsets.UTF_8 : detected(lines);
    }

    /** The first bytes as text, good enough to tell a format by; without a byte order mark. */
    public static String head(byte[] head) {
        int mark = markLength(head);
        return new String(head, mark, head.length - mark, charset(head));
    }

    /** Where the last line ends, so that no character is cut in two; the whole where there is but one line. */
    private static int lastLine(byte[] head) {
        for (int i = head.length - 1; i > 0; i--) {
            if (head[i] == '\n') {
                return i + 1;
            }
        }
        int end = head.length;
        while (end > 0 && head.length - end < 4 && head[end - 1] < 0) {
            end--;
        }
        return end;
    }

    private static int markLength(byte[] b) {
        if (starts(b, 0xef, 0xbb, 0xbf)) {
            return 3;
        }
        if (starts(b, 0xff, 0xfe, 0, 0) || starts(b, 0, 0, 0xfe, 0xff)) {
            return 4;
        }
        return starts(b, 0xff, 0xfe) || starts(b, 0xfe, 0xff) ? 2 : 0;
    }

    private static Charset markCharset(byte[] b) {
        if (starts(b, 0xef)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(b, 0xff, 0xfe, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(b, 0, 0)) {
            return Charset.forName("UTF-32BE");
        }
        return starts(b, 0xff) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xff) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 without a mark: the order of bytes that decodes without error and puts the zeros into the high half. */
    private static @Nullable String utf16(byte[] bytes) {
        int[] zeros = zeros(bytes);
        if (bytes.length % 2 != 0 || 4 * Math.min(zeros[0], zeros[1]) > Math.max(zeros[0], zeros[1])) {
            return null;
        }
        return strict(bytes, zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String declaredOrDetected(byte[] bytes) {
        Charset declared = declared(bytes);
        String text = declared == null ? null : strict(bytes, declared);
        return text != null ? text : new String(bytes, detected(bytes));
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        if (!head.toLowerCase(Locale.ROOT).contains("<meta")) {
            return null;
        }
        Matcher m = DECLARED.matcher(head);
        return m.find() ? charset(m.group(1)) : null;
    }

    /** ICU's choice over a sample; windows-1252, which decodes nearly all bytes, where it is not sure. */
    private static Charset detected(byte[] bytes) {
        byte[] sample = sample(bytes);
        if (looksWestern(sample)) {
            return WINDOWS_1252;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(contains(sample, (byte) '<'));
        for (CharsetMatch match : detector.setText(sample).detectAll()) {
            Charset charset = match.getName().startsWith("IBM") ? null : charset(match.getName());
            if (charset != null && match.getConfidence() >= LEAST_CONFIDENCE) {
                return charset;
            }
        }
        return WINDOWS_1252;
    }

    /** A stretch about the first byte outside ASCII: a long English head would tell nothing. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0 && bytes[first] != 0x1b) {
            first++;
        }
        int from = Math.max(0, Math.min(first - 4096, bytes.length - SAMPLE));
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }

    /**
     * Whether the bytes outside ASCII are few and mostly windows-1252's quotes and dashes, as in an English text. The
     * statistics need letters, and such a text has none to show.
     */
    private static boolean looksWestern(byte[] sample) {
        int high = 0;
        int marks = 0;
        for (byte b : sample) {
            int c = b & 0xff;
            high += c >= 0x80 ? 1 : 0;
            marks += c >= 0x91 && c <= 0x97 || c == 0x85 || c == 0xa9 || c == 0xa0 || c == 0xa3 || c == 0x80 ? 1 : 0;
        }
        return high > 0 && high * 20 < sample.length && marks * 2 >= high;
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(WIDER.getOrDefault(name.toUpperCase(Locale.ROOT), WIDER.getOrDefault(name, name)));
        } catch (IllegalArgumentException e) {
            return null; // a name that nobody knows
        }
    }

    /** Whether nearly all characters are such as people write. */
    private static boolean isText(String text) {
        int odd = 0;
        int seen = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < seen; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            boolean control = c < 0x20 && !Character.isWhitespace(c) && c != 0x1b || c >= 0x7f && c < 0xa0 && c != 0x85;
            boolean alien = c == '\ufffd' || !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE;
            odd += control || alien ? 1 : 0;
        }
        return odd * 50 <= seen;
    }
}
