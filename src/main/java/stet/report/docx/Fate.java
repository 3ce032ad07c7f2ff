package stet.report.docx;

/** What became of words, or of the end of a paragraph. */
public enum Fate {
    KEPT, INSERTED, DELETED
}
