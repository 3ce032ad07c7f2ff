package stet.app.export;

import java.util.List;
import java.util.stream.Stream;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Reporting;
import stet.app.session.Session;
import stet.app.session.VersionName;
import stet.compare.Story;
import stet.report.subject.Subject;

/**
 * What there is to export.
 *
 * @param subject the comparison on show, with what the reader decided
 * @param story   the story it is of
 * @param rewrite what its rewrite is called
 */
record Offer(Subject subject, Story story, String rewrite) {
    /** A table of fewer versions says no more than their comparison. */
    private static final int FEWEST = 3;

    static Offer of(Session session, Phase.Ready ready) {
        Pair pair = ready.pair();
        return new Offer(Reporting.subject(session, ready), pair.story(), VersionName.of(pair.rewrite(), pair.story()));
    }

    /** What it can be exported as. */
    List<Kind> kinds() {
        return Stream.of(Kind.values()).filter(this::has).toList();
    }

    boolean has(Kind kind) {
        return kind != Kind.STORY_TABLE || story.versions().size() >= FEWEST;
    }

    /** A name for its file. */
    String fileName(Kind kind) {
        return FileName.of(story.title(), kind == Kind.STORY_TABLE ? "" : rewrite, kind.ending());
    }
}
