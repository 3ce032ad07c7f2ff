package stet.app.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/** Asks with the system's own dialogs, beginning where the last file was found. */
public final class SystemChooser implements PathChooser {
    private final Window owner;
    private @Nullable File folder;

    public SystemChooser(Window owner) {
        this.owner = owner;
    }

    @Override
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

    @Override
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

    @Override
    public Optional<Path> target(String name, String kind, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("dialog.save-file"));
        chooser.setInitialDirectory(start());
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }

    // a folder that is gone makes the system's dialog fail
    private @Nullable File start() {
        return folder != null && folder.isDirectory() ? folder : null;
    }
}
