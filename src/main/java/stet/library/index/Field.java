package stet.library.index;

/** The fields of the index. */
final class Field {
    static final String NAME = "name";
    static final String FILE = "file";
    static final String CARD = "card";
    static final String GIST = "gist";
    static final String TEXT = "text";
    static final String HEADLINE = "headline";
    static final String NAMES = "names";
    static final String STORY = "story";
    /** Of what is kept beside the articles. */
    static final String NOTE = "note";
    static final String CONTENT = "content";

    private Field() {
    }
}
