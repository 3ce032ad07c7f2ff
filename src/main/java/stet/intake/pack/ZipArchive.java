package stet.intake.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import stet.intake.beside.Passed;
import stet.intake.draft.OwnNames;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.message.Messages;
import stet.message.UnreadableException;

/**
 * Reads the members of a ZIP archive from its front, in memory that does not grow with them. A member is named by its
 * path in the archive. Folders and what lies beside articles are passed over.
 */
public final class ZipArchive {

    private ZipArchive() {
    }

    public static void read(Source source, Sink sink) throws IOException, UnreadableException {
        if (ZipHead.of(source.head()).isLocked()) {
            throw new UnreadableException(Messages.text("intake.locked", source.name()));
        }
        // names without the mark of UTF-8 are bytes of any charset: read as Latin-1, none is broken
        EndWatch packed = new EndWatch(source.stream());
        try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
            members(zip, source, sink);
            packed.transferTo(OutputStream.nullOutputStream());
            if (!packed.isEnded()) {
                throw new EOFException();
            }
        } catch (ZipException e) {
            throw new UnreadableException(Messages.text("intake.unzip", source.name()), e);
        }
    }

    private static void members(ZipInputStream zip, Source source, Sink sink) throws IOException {
        Passed passed = new Passed();
        OwnNames names = new OwnNames();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            InputStream in = source.unpacking(zip);
            String name = MemberName.of(entry);
            if (!entry.isDirectory() && !passed.passes(name)) {
                sink.source("/" + names.of(name), in);
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
        String media = passed.first();
        if (media != null) {
            sink.refuse("/" + media, passed.words(sink.name("/" + media)));
        }
    }
}
