package stet.intake.pack;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.message.Messages;
import stet.message.UnreadableException;

/** Unpacks a gzip file, which stands for the one file in it. */
public final class GzipFile {

    private GzipFile() {
    }

    public static void read(Source source, Sink sink) throws IOException, UnreadableException {
        try (GZIPInputStream in = new GZIPInputStream(source.stream(), 1 << 14)) {
            sink.source("", source.unpacking(in));
        } catch (ZipException e) {
            throw new UnreadableException(Messages.text("intake.unzip", source.name()), e);
        }
    }
}
