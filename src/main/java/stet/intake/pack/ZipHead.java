package stet.intake.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/**
 * What the first bytes of a ZIP archive tell of it.
 *
 * @param names    of the first members
 * @param mimeType what a first member {@code mimetype} says that the archive is; empty where there is none
 * @param isLocked whether the first file needs a password
 */
public record ZipHead(List<String> names, String mimeType, boolean isLocked) {
    private static final String LOCAL = "PK\3\4";
    private static final int HEADER = 30;
    private static final int LONGEST_TYPE = 200;

    public ZipHead {
        names = List.copyOf(names);
    }

    public static ZipHead of(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        List<String> names = new ArrayList<>();
        boolean locked = false;
        String mimeType = "";
        for (int at = bytes.indexOf(LOCAL); at >= 0 && at + HEADER < head.length; at = bytes.indexOf(LOCAL, at + 4)) {
            int start = at + HEADER;
            int end = Math.min(head.length, start + number(head, at + 26));
            String name = bytes.substring(start, end);
            locked |= names.stream().allMatch(n -> n.endsWith("/")) && (head[at + 6] & 1) == 1;
            mimeType = names.isEmpty() && name.equals("mimetype") ? first(head) : mimeType;
            names.add(name);
        }
        return new ZipHead(names, mimeType, locked);
    }

    /** What the first member says. */
    private static String first(byte[] head) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(head), StandardCharsets.ISO_8859_1)) {
            return zip.getNextEntry() == null
                    ? ""
                    : new String(zip.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            return ""; // reading it as an archive will tell what is wrong
        }
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    /** Whether it is a program in Java. */
    public boolean isProgram() {
        return names.contains("META-INF/MANIFEST.MF") || names.contains("AndroidManifest.xml");
    }

    /** Whether it is a document of an office program in Microsoft's format. */
    public boolean isOfficeOpen() {
        return names.contains("[Content_Types].xml")
                || names.stream().anyMatch(n -> n.matches("(?:word|xl|ppt)/[\\w/-]{1,60}\\.(?:xml|rels)(?:\\.rels)?"));
    }
}
