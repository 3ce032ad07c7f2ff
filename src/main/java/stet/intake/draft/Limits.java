package stet.intake.draft;

/** How much Stet takes in. What is larger is refused in one sentence; {@code limits.md} tells people the numbers. */
public final class Limits {
    /** Megabytes of one article's bytes: a file, or a member of an archive, unpacked. */
    public static final int ARTICLE_MEGABYTES = 64;
    public static final int ARTICLE_BYTES = ARTICLE_MEGABYTES << 20;
    /** Megabytes of one article in a list: a line, a row or an object. */
    public static final int ITEM_MEGABYTES = 16;
    public static final int ITEM_BYTES = ITEM_MEGABYTES << 20;
    /** UTF-16 code units of an article: twenty times the longest that a paper prints. */
    public static final int ARTICLE_LENGTH = 1_000_000;
    /** Blocks of an article. */
    public static final int ARTICLE_BLOCKS = 100_000;
    /** Pages of a PDF; what follows is not read. */
    public static final int PDF_PAGES = 2000;
    /** Articles or members in one file. */
    public static final int MEMBERS = 1_000_000;
    /** Archives within archives. */
    public static final int ARCHIVE_DEPTH = 4;
    /** How many times larger than packed an archive may unpack, once it is more than {@link #UNPACKED_FREE}. */
    public static final int UNPACKED_RATIO = 100;
    public static final long UNPACKED_FREE = 32L << 20;
    /** Gigabytes that one file may unpack to. */
    public static final int UNPACKED_GIGABYTES = 64;
    /** Objects within objects in JSON. */
    public static final int JSON_DEPTH = 200;
    /** Elements within elements in XML. */
    public static final int XML_DEPTH = 500;
    /** Articles in a row that a list may hold without a text before it is taken for something else. */
    public static final int DOUBTS = 20;

    private Limits() {
    }
}
