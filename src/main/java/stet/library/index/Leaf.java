package stet.library.index;

/**
 * An article as the index takes it. What lists and grouping need, and the text itself, are bytes that only their makers
 * understand.
 *
 * @param name  tells it from all others
 * @param file  the file that holds it, with which it goes
 * @param card  read for every article when a folder is opened, so that it should be short
 * @param gist  read for every article when stories are formed
 * @param text  read when the article is shown
 * @param words searched
 */
public record Leaf(String name, String file, byte[] card, byte[] gist, byte[] text, Words words) {

    /**
     * What the reader can search an article for.
     *
     * @param names of people, bodies and places
     */
    public record Words(String headline, String names, String story) {
        public static final Words NONE = new Words("", "", "");
    }
}
