package stet.intake.draft;

import java.io.IOException;
import java.io.InputStream;
import stet.message.Messages;
import stet.message.UnreadableException;

/** Lets no more bytes of a list through than one item may have, until it is renewed for the next. */
public final class Allowance extends WatchedStream {
    private final String name;
    private long left = Limits.ITEM_BYTES;

    /** @param name of the source, for the message */
    public Allowance(InputStream in, String name) {
        super(in);
        this.name = name;
    }

    public void renew() {
        left = Limits.ITEM_BYTES;
    }

    /** @throws UnreadableException where an item was larger, which the reading program may have told in its own way */
    public void check() throws UnreadableException {
        if (left < 0) {
            throw new UnreadableException(Messages.text("intake.large", name, Limits.ITEM_MEGABYTES));
        }
    }

    @Override
    protected void seen(byte[] bytes, int from, int length) throws IOException {
        left -= length;
        if (left < 0) {
            throw new IOException("too large");
        }
    }
}
