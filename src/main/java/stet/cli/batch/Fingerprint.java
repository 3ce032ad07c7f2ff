package stet.cli.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names what an answer depends on: the SHA-256 of all that is put into it. */
public final class Fingerprint {
    private final MessageDigest digest;

    /** @param parts what holds for every piece of a run: version and options */
    public Fingerprint(String... parts) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
        for (String part : parts) {
            with(part);
        }
    }

    public Fingerprint with(String words) {
        return with(words.getBytes(StandardCharsets.UTF_8));
    }

    public Fingerprint with(byte[] bytes) {
        digest.update((byte) bytes.length);
        digest.update((byte) (bytes.length >> 8));
        digest.update((byte) (bytes.length >> 16));
        digest.update((byte) (bytes.length >> 24));
        digest.update(bytes);
        return this;
    }

    /** Size and time of a file, not its content: a file that was written again counts as another. */
    public Fingerprint withFile(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return with(found.size() + " " + found.lastModifiedTime());
        } catch (IOException e) {
            return with("none");
        }
    }

    /** 64 digits. Asked once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
