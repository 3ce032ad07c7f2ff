package stet.report.docx;

/** What a paragraph is made of. */
public sealed interface Content {

    /** Words of one fate. */
    record Words(Fate fate, String text) implements Content {
    }

    /** Here the passage begins that a comment is about; the comment by its index in the document. */
    record Opens(int comment) implements Content {
    }

    /** Here it ends. */
    record Closes(int comment) implements Content {
    }
}
