package stet.app.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/** Asks for files or a folder, beginning where the last one was found. */
public final class PathChooser {
    private final Window owner;
    private @Nullable File folder;

    public PathChooser(Window owner) {
        this.owner = owner;
    }

    /** Files to open; none where the reader gave up. */
    public List<Path> files() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("dialog.open-files"));
        chooser.setInitialDirectory(start());
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        folder = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }

    /** A folder to open; none where the reader gave up. */
    public List<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("dialog.open-folder"));
        chooser.setInitialDirectory(start());
        File chosen = chooser.showDialog(owner);
        if (chosen == null) {
            return List.of();
        }
        folder = chosen.getParentFile();
        return List.of(chosen.toPath());
    }

    // a folder that is gone makes the system's dialog fail
    private @Nullable File start() {
        return folder != null && folder.isDirectory() ? folder : null;
    }
}
