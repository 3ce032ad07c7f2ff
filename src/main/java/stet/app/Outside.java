package stet.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import stet.app.dialog.PathChooser;

/**
 * What the window asks of the system around it.
 *
 * @param chooser asks the reader for files and folders
 * @param folder  shows a folder as the system does
 */
record Outside(PathChooser chooser, Consumer<Path> folder) {
}
