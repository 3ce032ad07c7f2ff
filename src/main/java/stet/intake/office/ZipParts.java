package stet.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Limits;
import stet.intake.draft.Source;
import stet.message.Messages;
import stet.message.UnreadableException;

/** The parts of a packed document that matter, by their paths in it. */
public final class ZipParts {
    private final Map<String, byte[]> parts = new HashMap<>();

    /** @throws UnreadableException where all of them together are more than one article can have */
    public ZipParts(Source source, Predicate<String> matters) throws IOException, UnreadableException {
        long left = Limits.ARTICLE_BYTES;
        try (ZipInputStream zip = new ZipInputStream(source.stream(), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                InputStream in = source.unpacking(zip);
                if (matters.test(entry.getName())) {
                    byte[] part = in.readNBytes((int) left + 1);
                    left -= part.length;
                    if (left < 0) {
                        throw new UnreadableException(
                                Messages.text("intake.large", source.name(), Limits.ARTICLE_MEGABYTES));
                    }
                    parts.putIfAbsent(entry.getName(), part);
                }
                in.transferTo(OutputStream.nullOutputStream());
            }
        } catch (ZipException e) {
            throw new UnreadableException(Messages.text("intake.unzip", source.name()), e);
        }
    }

    /** Null where there is no such part. */
    public byte @Nullable [] part(String path) {
        return parts.get(path);
    }

    /** Whether a part's path begins like this. */
    public boolean has(String start) {
        return parts.keySet().stream().anyMatch(path -> path.startsWith(start));
    }
}
