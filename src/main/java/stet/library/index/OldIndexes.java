package stet.library.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * Keeps the indexes of the folders that were opened last, and removes the others: they hold nothing that cannot be read
 * again. One that is in use is never removed.
 *
 * @param most      how many are kept
 * @param mostBytes how large all that are kept may be together; the latest is kept whatever its size
 */
public record OldIndexes(int most, long mostBytes) {
    /** The names of Lucene's files. */
    private static final Pattern OURS = Pattern.compile("_.*|(?:pending_)?segments.*|write\\.lock");
    private static final int FOLDERS = 40;
    private static final long GIGABYTES = 8L << 30;

    /** As many as a desk uses: forty folders, eight gigabytes. */
    public static final OldIndexes BOUNDED = new OldIndexes(FOLDERS, GIGABYTES);

    /** An index on disk. */
    private record Kept(Path folder, FileTime opened, long bytes) {
    }

    /** Says that an index is opened now, and removes what is beyond the bounds beside it. What fails is left for another time. */
    public void opened(Path index) {
        try {
            Files.setLastModifiedTime(index, FileTime.from(Instant.now()));
            trim(index);
        } catch (IOException _) {
            // the disk is full of other things then
        }
    }

    private void trim(Path opened) throws IOException {
        List<Kept> all = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(opened.resolveSibling(""), Files::isDirectory)) {
            for (Path folder : folders) {
                long bytes = bytes(folder);
                if (bytes >= 0) {
                    all.add(new Kept(folder, Files.getLastModifiedTime(folder), bytes));
                }
            }
        }
        all.sort(Comparator.comparing(Kept::opened).reversed().thenComparing(Kept::folder));
        long bytes = 0;
        for (int i = 0; i < all.size(); i++) {
            bytes += all.get(i).bytes;
            if ((i >= most || bytes > mostBytes) && !all.get(i).folder.equals(opened)) {
                remove(all.get(i).folder);
            }
        }
    }

    /** How large an index is; -1 where the folder holds anything else, which is not ours to remove. */
    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!OURS.matcher(String.valueOf(file.getFileName())).matches()) {
                    return -1;
                }
                bytes += size(file);
            }
        }
        return bytes;
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException _) {
            return 0; // merged away meanwhile
        }
    }

    private static void remove(Path folder) throws IOException {
        try (FSDirectory index = FSDirectory.open(folder); Lock _ = index.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : index.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.delete(folder.resolve(file));
                }
            }
        }
        try (Stream<Path> rest = Files.list(folder)) {
            for (Path file : rest.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
