package stet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import stet.intake.draft.Budget;
import stet.intake.draft.Draft;
import stet.intake.draft.Limits;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.intake.draft.Tracked;
import stet.intake.role.Roles;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Article;

/** Goes through one file and hands on each article in it as soon as it is read. */
final class Walk {
    private final String file;
    private final Tracked tracked;
    private final Consumer<Entry> out;
    private final Budget budget = new Budget();
    private int entries;

    /** @param file its last name */
    Walk(String file, Tracked tracked, Consumer<Entry> out) {
        this.file = file;
        this.tracked = tracked;
        this.out = out;
    }

    /**
     * @param size in bytes; -1 where that is not known
     * @throws CancellationException where the thread is interrupted
     */
    void read(InputStream in, long size) {
        try {
            new Level("", 0).open(budget.packed(in), size);
        } catch (Budget.Exceeded e) {
            out.accept(new Entry.Refused("", Messages.text("intake.bomb", file, Limits.UNPACKED_RATIO)));
        } catch (Full e) {
            out.accept(new Entry.Refused("", Messages.text("intake.members", file, Limits.MEMBERS)));
        } catch (Outside e) {
            throw e.cause;
        }
    }

    private void put(Entry entry) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Outside(new CancellationException());
        }
        try {
            out.accept(entry);
        } catch (RuntimeException e) {
            throw new Outside(e);
        }
        if (++entries >= Limits.MEMBERS) {
            throw new Full();
        }
    }

    /** What the listener throws is none of the readers' faults. */
    private static final class Outside extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient RuntimeException cause;

        Outside(RuntimeException cause) {
            super(null, cause, false, false);
            this.cause = cause;
        }
    }

    /** The file holds more than Stet lists. */
    private static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;

        Full() {
            super(null, null, false, false);
        }
    }

    /** The file itself, or a member that has members of its own. */
    private final class Level implements Sink {
        private final String prefix;
        private final int depth;

        Level(String prefix, int depth) {
            this.prefix = prefix;
            this.depth = depth;
        }

        void open(InputStream in, long size) throws Budget.Exceeded {
            Source source = new Source(file + prefix, in, size, budget);
            try {
                Readers.read(source, this, tracked);
            } catch (UnreadableException e) {
                refuse("", String.valueOf(e.getMessage()));
            } catch (Budget.Exceeded e) {
                throw e;
            } catch (IOException e) {
                refuse("", Messages.text("intake.damaged", source.name()));
            } catch (Outside | Full | CancellationException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                refuse("", Messages.text("intake.defect", source.name(), e.toString()));
            }
        }

        @Override
        public void draft(String member, Draft draft) {
            String name = name(member);
            try {
                if (draft.pieces().size() > Limits.ARTICLE_BLOCKS) {
                    throw new UnreadableException(Messages.text("intake.blocks", name, Limits.ARTICLE_BLOCKS));
                }
                Article article = Roles.tell(name, draft);
                if (article.blocks().isEmpty()) {
                    throw new UnreadableException(Messages.text("intake.blank", name));
                }
                put(new Entry.Read(prefix + member, Intake.bounded(article, name)));
            } catch (UnreadableException e) {
                refuse(member, String.valueOf(e.getMessage()));
            }
        }

        @Override
        public void refuse(String member, String why) {
            put(new Entry.Refused(prefix + member, why));
        }

        @Override
        public void source(String member, InputStream in) throws Budget.Exceeded {
            if (depth >= Limits.ARCHIVE_DEPTH) {
                refuse(member, Messages.text("intake.deep", name(member), Limits.ARCHIVE_DEPTH));
                return;
            }
            new Level(prefix + member, depth + 1).open(in, -1);
        }

        @Override
        public String name(String member) {
            return file + prefix + member;
        }
    }
}
