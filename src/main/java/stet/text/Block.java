package stet.text;

/**
 * One block of an article.
 *
 * @param number its place in reading order, from 1
 * @param role   what it is to the article
 * @param text   its words, white space folded to single spaces; never blank
 */
public record Block(int number, Role role, String text) {

    /** @throws IllegalArgumentException where the number is below 1 or the text blank */
    public Block {
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException("no block: " + number + " \"" + text + "\"");
        }
    }

    public boolean isStory() {
        return role != Role.FURNITURE;
    }
}
