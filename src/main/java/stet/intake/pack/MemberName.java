package stet.intake.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Makes the names that archives give their members fit to be shown. They are never used as paths. */
final class MemberName {
    private static final int LONGEST = 300;
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    private MemberName() {
    }

    static String of(String raw) {
        String name = utf8(raw).replace('\\', '/').replaceAll("\\p{Cntrl}", "?").replaceFirst("^/+", "");
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }

    static boolean isHidden(String name) {
        return Arrays.stream(name.split("/")).anyMatch(part -> LEFT_BY_SYSTEMS.contains(part)
                || part.startsWith(".") && !part.equals(".") && !part.equals(".."));
    }

    /** What was read as Latin-1 is mostly UTF-8 whose writer did not say so. */
    private static String utf8(String raw) {
        if (raw.chars().allMatch(c -> c < 0x80) || raw.chars().anyMatch(c -> c > 0xff)) {
            return raw;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw.getBytes(
                    StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException e) {
            return raw;
        }
    }
}
