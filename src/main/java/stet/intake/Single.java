package stet.intake;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Article;

/** Waits for one article of a file: its only one, or the member that is asked for. */
final class Single implements Consumer<Entry> {
    private final String name;
    private final String member;
    private @Nullable Article article;
    private @Nullable String first;
    private @Nullable String why;

    /** Nothing more needs to be read. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** @param member the one that is asked for; empty for the only one */
    Single(String name, String member) {
        this.name = name;
        this.member = member;
    }

    @Override
    public void accept(Entry entry) {
        boolean meant = member.isEmpty() || member.equals(entry.member());
        switch (entry) {
            case Entry.Read read when meant && article == null -> {
                article = read.article();
                first = read.member();
            }
            case Entry.Read _ when meant -> {
                article = null;
                why = Messages.text("intake.several", name, name + first);
                throw new Enough();
            }
            case Entry.Read _ -> {
            }
            case Entry.Refused refused -> why = why == null && (meant || refused.member().isEmpty())
                    ? refused.why()
                    : why;
        }
        if (meant && !member.isEmpty()) {
            throw new Enough();
        }
    }

    /** @throws UnreadableException where there was none: with the first reason that was given */
    Article article() throws UnreadableException {
        if (article == null) {
            String none = Messages.text(member.isEmpty() ? "intake.none" : "intake.missing", name);
            throw new UnreadableException(why == null ? none : why);
        }
        return article;
    }
}
