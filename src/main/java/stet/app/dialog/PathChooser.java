package stet.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files or a folder. */
public interface PathChooser {

    /** Files to open; none where the reader gave up. */
    List<Path> files();

    /** A folder to open; none where the reader gave up. */
    List<Path> folder();

    /**
     * A file to write; empty where the reader gave up. Where it is there already, the reader agreed to lose it.
     *
     * @param name   a proposal, with its ending
     * @param kind   what such files are called
     * @param ending how their names end, without the dot
     */
    Optional<Path> target(String name, String kind, String ending);
}
