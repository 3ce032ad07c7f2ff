package stet.intake.scraped;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Draft;
import stet.intake.draft.Limits;
import stet.intake.draft.Sink;
import stet.message.Messages;

/**
 * Keeps back what is refused until the first article shows that a list is one of articles: a list of something else
 * is refused once, not item by item.
 */
final class Doubt {
    private final Sink sink;
    private final List<Runnable> refusals = new ArrayList<>();
    private boolean sure;

    Doubt(Sink sink) {
        this.sink = sink;
    }

    /** @param draft null where the member has no text */
    void member(String member, @Nullable Draft draft) {
        if (draft == null) {
            refuse(member, Messages.text("intake.noText", sink.name(member)));
            return;
        }
        release();
        sink.draft(member, draft);
    }

    void refuse(String member, String why) {
        if (sure) {
            sink.refuse(member, why);
        } else {
            refusals.add(() -> sink.refuse(member, why));
        }
    }

    /** Whether to stop, since this is no list of articles. */
    boolean isHopeless() {
        return refusals.size() >= Limits.DOUBTS;
    }

    /** Ends the list. */
    void end() {
        if (!sure && refusals.size() != 1) {
            sink.refuse("", Messages.text("intake.noArticles", sink.name("")));
        } else {
            release();
        }
    }

    private void release() {
        sure = true;
        refusals.forEach(Runnable::run);
        refusals.clear();
    }
}
