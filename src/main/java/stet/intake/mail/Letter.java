package stet.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.WhiteSpace;
import stet.intake.writing.Decoder;

/**
 * A letter (RFC 5322 with MIME), taken apart.
 *
 * @param message what MIME4J made of it
 * @param shown   the parts that its reader is shown, one of each choice of alternatives
 * @param added   the parts that are attached
 */
record Letter(Message message, List<Entity> shown, List<Entity> added) {
    private static final int DEEPEST = 30;
    private static final int MOST_BOUNDARIES = 300;
    private static final byte[] BOUNDARY = "boundary".getBytes(StandardCharsets.US_ASCII);
    private static final MimeConfig LENIENT = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(20_000).setMaxContentLen(-1).build();

    Letter {
        shown = List.copyOf(shown);
        added = List.copyOf(added);
    }

    /** @throws MimeIOException where it is no letter that anybody would write */
    static Letter of(byte[] bytes) throws IOException {
        if (boundaries(bytes) > MOST_BOUNDARIES) { // the parser takes a step down its stack for each
            throw new MimeIOException(new MimeException("parts within parts without end"));
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LENIENT);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        return of(builder.parseMessage(new ByteArrayInputStream(bytes)));
    }

    private static int boundaries(byte[] bytes) {
        int found = 0;
        for (int i = 0; i + BOUNDARY.length <= bytes.length; i++) {
            boolean here = true;
            for (int k = 0; here && k < BOUNDARY.length; k++) {
                here = (bytes[i + k] | 0x20) == BOUNDARY[k];
            }
            found += here ? 1 : 0;
        }
        return found;
    }

    static Letter of(Message message) {
        List<Entity> shown = new ArrayList<>();
        List<Entity> added = new ArrayList<>();
        sort(message, shown, added, 0);
        return new Letter(message, shown, added);
    }

    private static void sort(Entity entity, List<Entity> shown, List<Entity> added, int depth) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            if ("alternative".equalsIgnoreCase(parts.getSubType())) {
                alternative(parts, shown, added, depth);
            } else if ("related".equalsIgnoreCase(parts.getSubType()) && parts.getCount() > 0) {
                sort(parts.getBodyParts().getFirst(), shown, added, depth + 1); // the others are its pictures
            } else {
                parts.getBodyParts().forEach(part -> sort(part, shown, added, depth + 1));
            }
        } else if (body instanceof SingleBody || body instanceof Message) {
            (isText(entity) && !isAttached(entity) ? shown : added).add(entity);
        }
    }

    /** Of a choice the page, which tells story from furniture by its marks, before the plain text. */
    private static void alternative(Multipart parts, List<Entity> shown, List<Entity> added, int depth) {
        List<Entity> best = new ArrayList<>();
        for (Entity part : parts.getBodyParts()) {
            List<Entity> found = new ArrayList<>();
            sort(part, found, added, depth + 1);
            boolean page = found.stream().anyMatch(Letter::isPage);
            if (!found.isEmpty() && (best.isEmpty() || page && best.stream().noneMatch(Letter::isPage))) {
                best = found;
            }
        }
        shown.addAll(best);
    }

    static boolean isPage(Entity entity) {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private static boolean isText(Entity entity) {
        return isPage(entity) || entity.getMimeType().equalsIgnoreCase("text/plain");
    }

    private static boolean isAttached(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    /** A header's words; null where the letter has none of that name. */
    @Nullable
    String header(String name) {
        Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
        return field == null ? null : decoded(field.getBody());
    }

    static @Nullable String fileName(Entity entity) {
        String name = entity.getFilename();
        return name == null || name.isBlank() ? null : decoded(name);
    }

    private static @Nullable String decoded(@Nullable String raw) {
        String words = raw == null ? "" : DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT);
        return words == null || !WhiteSpace.hasVisible(words) ? null : WhiteSpace.fold(words);
    }

    static byte[] bytes(Entity entity) throws IOException {
        return entity.getBody() instanceof SingleBody body ? body.getInputStream().readAllBytes() : new byte[0];
    }

    /** The text of a part: by the charset that it states, where that fits; null where it is no text. */
    static @Nullable String text(Entity entity) throws IOException {
        byte[] bytes = bytes(entity);
        try {
            String charset = entity.getCharset();
            if (charset != null && !charset.equalsIgnoreCase("us-ascii")) {
                return Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            }
        } catch (CharacterCodingException | IllegalArgumentException _) {
            // what it states is wrong or unknown
        }
        return Decoder.decode(bytes);
    }
}
