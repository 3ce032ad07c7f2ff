package stet.compare;

import stet.text.Article;

/**
 * One version of a story.
 *
 * @param path       as the folder names it, with forward slashes
 * @param article    its text
 * @param similarity to the original, or to the story's fullest version where no original is known; 0 to 1
 */
public record Version(String path, Article article, double similarity) {
}
