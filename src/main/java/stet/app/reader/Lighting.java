package stet.app.reader;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;

/** Lights what the pointer is on and what the reader chose: the words at both ends, the ribbon, the thread between. */
final class Lighting {
    private final ReaderModel model;
    private final Scrolling scrolling;
    private final Gutter gutter;
    private List<Subject> lit = List.of();

    Lighting(ReaderModel model, Scrolling scrolling, Gutter gutter) {
        this.model = model;
        this.scrolling = scrolling;
        this.gutter = gutter;
    }

    /** Lights what is chosen and pointed at now; what no longer is, is let go. */
    void show() {
        List<Subject> now = Stream.of(model.chosen().get(), model.pointed().get()).filter(Objects::nonNull).toList();
        if (!same(lit, now)) {
            List<Subject> before = lit;
            lit = now;
            for (Side side : Side.values()) {
                ReaderModel.blocks(side, Stream.concat(before.stream(), now.stream()))
                        .forEach(scrolling.column(side)::repaint);
            }
        }
        gutter.light(now);
        thread();
    }

    private static boolean same(List<Subject> one, List<Subject> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> Subject.same(one.get(i), other.get(i)));
    }

    /** Draws the thread anew, after the columns moved. */
    void thread() {
        Subject subject = lit.isEmpty() ? null : lit.getLast();
        gutter.thread(scrolling.middle(subject, Side.ORIGINAL), scrolling.middle(subject, Side.REWRITE), form(subject));
    }

    private Gutter.Why form(@Nullable Subject subject) {
        return subject != null && Subject.same(subject, model.chosen().get())
                ? Gutter.Why.CHOSEN
                : subject instanceof Subject.Same ? Gutter.Why.KEPT : Gutter.Why.POINTED;
    }
}
