package stet.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import stet.text.Article;

/** What comes out of the door, as lines that a test can state whole; and files that go in. */
public final class Found {

    private Found() {
    }

    /** A line an entry: the member and the headline, or the reason. */
    public static List<String> lines(Path file) {
        return entries(file).stream().map(entry -> switch (entry) {
            case Entry.Read read -> read.member() + " " + read.article().title();
            case Entry.Refused refused -> refused.member() + " ! " + refused.why();
        }).toList();
    }

    public static List<Entry> entries(Path file) {
        List<Entry> entries = new ArrayList<>();
        new Intake().each(file, entries::add);
        return entries;
    }

    /** The articles of a file. */
    public static List<Article> articles(Path file) {
        return entries(file).stream().filter(Entry.Read.class::isInstance).map(e -> ((Entry.Read) e).article())
                .toList();
    }

    /** A line a block: its role and its words. */
    public static List<String> blocks(Article article) {
        return article.blocks().stream().map(b -> b.role().word() + ": " + b.text()).toList();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An archive of these members: name, content, name, content … */
    public static byte[] zip(Object... members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) members[i]));
                zip.write(members[i + 1] instanceof byte[] raw ? raw : utf8((String) members[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
