package stet.intake.draft;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import stet.message.Messages;
import stet.message.UnreadableException;

/** Bytes with a name, to be read once from the front: a file, or a member of an archive. Not closed by its readers. */
public final class Source {
    /** Bytes that can be looked at before reading. */
    public static final int PEEK = 1 << 16;

    private final String name;
    private final BufferedInputStream in;
    private final long size;
    private final Budget budget;

    /**
     * @param name   for messages; its ending helps to tell the format
     * @param size   in bytes; -1 where that is not known
     * @param budget of the file that it is or comes from
     */
    public Source(String name, InputStream in, long size, Budget budget) {
        this.name = name;
        this.size = size;
        this.budget = budget;
        this.in = new BufferedInputStream(in, PEEK);
    }

    public String name() {
        return name;
    }

    /** The ending of the name after its last point, in lower case; empty where it has none. */
    public String ending() {
        return Names.ending(name);
    }

    /** The first bytes, which stay to be read. */
    public byte[] head() throws IOException {
        in.mark(PEEK + 1);
        byte[] head = in.readNBytes(PEEK);
        in.reset();
        return head;
    }

    public InputStream stream() {
        return in;
    }

    /** A stream that unpacks some of the bytes, kept within the budget. */
    public InputStream unpacking(InputStream unpacked) {
        return budget.unpacked(unpacked);
    }

    /**
     * All bytes.
     *
     * @throws UnreadableException where they are more than one article can have
     */
    public byte[] bytes() throws IOException, UnreadableException {
        byte[] bytes = size > Limits.ARTICLE_BYTES ? new byte[0] : in.readNBytes(Limits.ARTICLE_BYTES + 1);
        if (size > Limits.ARTICLE_BYTES || bytes.length > Limits.ARTICLE_BYTES) {
            throw new UnreadableException(Messages.text("intake.large", name, Limits.ARTICLE_MEGABYTES));
        }
        return bytes;
    }
}
