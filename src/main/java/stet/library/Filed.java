package stet.library;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an article that was read, or of one that could not be.
 *
 * @param name    as the folder names it, that of a member included
 * @param file    the name of the file that holds it
 * @param stamp   of the file when it was read
 * @param holding null where there is no article
 * @param why     why there is none; empty where there is nothing to say of it
 */
record Filed(String name, String file, Stamp stamp, @Nullable Holding holding, String why) {
}
