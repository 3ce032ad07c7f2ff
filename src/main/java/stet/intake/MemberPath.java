package stet.intake;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A path as people write it, parted into a file and its member.
 *
 * @param file   the file that is there
 * @param member as {@link Entry#member()} names it; empty where the path is a file's
 */
record MemberPath(Path file, String member) {

    static MemberPath of(Path path) {
        String text = path.toString();
        for (int i = text.length() - 1; i > 0 && !Files.exists(path); i--) {
            char c = text.charAt(i);
            if (c == '#' || c == '/' || c == '\\') {
                Path file = Path.of(text.substring(0, i));
                if (Files.isRegularFile(file)) {
                    return new MemberPath(file, text.substring(i).replace('\\', '/'));
                }
            }
        }
        return new MemberPath(path, "");
    }
}
