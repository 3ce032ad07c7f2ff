package stet.intake;

import stet.text.Article;

/**
 * One article of a file, or why there is none.
 * <p>
 * A member is named by what follows the file's own name, so that file and member together read {@code dump.jsonl#3},
 * {@code pages.zip/a/b.html} or {@code old.zip/mail.mbox#2}; the name is empty where the file is one article. It is
 * the same each time that the file is read.
 */
public sealed interface Entry {

    String member();

    /** An article; its source is the file's last name with the member's. */
    record Read(String member, Article article) implements Entry {
    }

    /** @param why one sentence for a person that names the member and the mend */
    record Refused(String member, String why) implements Entry {
    }
}
