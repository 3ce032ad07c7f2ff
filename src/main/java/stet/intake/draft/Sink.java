package stet.intake.draft;

import java.io.InputStream;

/**
 * Hears what a reader finds in a source, in order. A member is named by what follows the source's name: {@code #3}
 * for the third article of a list, {@code /a/b.html} for a member of an archive, nothing where the source is one
 * article.
 */
public interface Sink {

    void draft(String member, Draft draft);

    /** @param why one sentence for a person that names the member and the mend */
    void refuse(String member, String why);

    /** A member whose own format is to be told. Its stream is read before this returns. */
    void source(String member, InputStream in) throws Budget.Exceeded;

    /** The name of a member as messages give it. */
    String name(String member);
}
