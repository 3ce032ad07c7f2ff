package stet.app.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import stet.align.BlockPair;
import stet.align.Corrections;
import stet.align.Corrections.Tie;
import stet.compare.Comparison;
import stet.library.memory.Memory;
import stet.library.memory.TextPair;
import stet.message.Messages;

/**
 * What the reader knows better of the alignment: which blocks of the open pair belong together and which do not. It lasts
 * by the content of the two texts, whichever of them is the original. On the window's thread.
 */
public final class Tying {
    private final Session session;
    private final History history;
    private final ReadOnlyObjectWrapper<Corrections> corrections = new ReadOnlyObjectWrapper<>(Corrections.NONE);

    /** @param history keeps what is joined and parted */
    public Tying(Session session, History history) {
        this.session = session;
        this.history = history;
        session.comparison().subscribe(this::enter);
    }

    private void enter(@Nullable Comparison comparison) {
        corrections.set(comparison == null ? Corrections.NONE : comparison.alignment().corrections());
    }

    /** What the reader corrected of the open pair; the comparison on show follows a moment later. */
    public ReadOnlyObjectProperty<Corrections> corrections() {
        return corrections.getReadOnlyProperty();
    }

    /** Joins two blocks of the open pair, parts them, or leaves them to Stet again. */
    public void tie(BlockPair blocks, Tie tie) {
        Tie before = corrections.get().of(blocks);
        if (session.phase().get() instanceof Phase.Ready(Pair pair, Comparison on) && before != tie) {
            history.take(new Tied(new Place(texts(on), pair.key(), blocks), before, tie));
        }
    }

    private static TextPair texts(Comparison comparison) {
        return TextPair.of(comparison.original().analysis().article(), comparison.rewrite().analysis().article());
    }

    /** Two blocks of two texts, and the versions that had these texts. */
    private record Place(TextPair texts, Pair.Key versions, BlockPair blocks) {

        /** These blocks as those texts have them; empty where they are of others. */
        Optional<BlockPair> in(TextPair open) {
            return open.equals(texts)
                    ? Optional.of(blocks)
                    : open.equals(texts.swapped()) ? Optional.of(blocks.mirrored()) : Optional.empty();
        }
    }

    /** A correction that was made. */
    private final class Tied implements History.Step {
        private final Place place;
        private final Tie before;
        private final Tie after;

        Tied(Place place, Tie before, Tie after) {
            this.place = place;
            this.before = before;
            this.after = after;
        }

        @Override
        public void keep(Memory memory) {
            memory.tie(place.texts(), place.blocks(), after);
        }

        @Override
        public void show() {
            Comparison on = session.comparison().get();
            Optional<BlockPair> here = on == null ? Optional.empty() : place.in(texts(on));
            here.ifPresent(blocks -> corrections.set(corrections.get().with(blocks, after)));
            session.tell(here.isPresent() ? told() : Messages.text("tying.elsewhere"));
            session.realigned(place.versions());
        }

        private String told() {
            return switch (after) {
                case JOINED -> Messages.text("tying.joined");
                case PARTED -> Messages.text("tying.parted");
                case FREE -> Messages.text("tying.free");
            };
        }

        @Override
        public History.Step back() {
            return new Tied(place, after, before);
        }
    }
}
