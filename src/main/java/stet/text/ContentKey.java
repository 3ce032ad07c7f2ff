package stet.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names an article by what it says: the first 128 bits of the SHA-256 of its blocks, as 32 hexadecimal digits. Neither the
 * file's place nor the roles of the blocks count, so that what is kept under the key outlasts a move and a correction.
 */
public final class ContentKey {
    private static final int BYTES = 16;

    private ContentKey() {
    }

    public static String of(Article article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Block block : article.blocks()) {
                digest.update(block.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n'); // no block holds one
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
