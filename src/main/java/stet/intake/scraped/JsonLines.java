package stet.intake.scraped;

import java.io.IOException;
import java.io.InputStreamReader;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Draft;
import stet.intake.draft.Limits;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.intake.writing.Decoder;
import stet.intake.writing.LineReader;
import stet.message.Messages;
import tools.jackson.core.JacksonException;

/** Reads a file with an article a line. A member is named by its line. */
public final class JsonLines {

    private JsonLines() {
    }

    public static void read(Source source, Sink sink) throws IOException {
        LineReader lines = new LineReader(new InputStreamReader(source.stream(), Decoder.charset(source.head())),
                Limits.ITEM_BYTES);
        Doubt list = new Doubt(sink);
        int number = 0;
        for (String line = lines.next(); line != null && !list.isHopeless(); line = lines.next()) {
            String member = "#" + ++number;
            if (lines.isCut()) {
                list.refuse(member, Messages.text("intake.large", sink.name(member), Limits.ITEM_MEGABYTES));
            } else if (!line.isBlank()) {
                line(line, member, list, sink);
            }
        }
        list.end();
    }

    private static void line(String line, String member, Doubt list, Sink sink) {
        Draft draft;
        try {
            draft = draft(line);
        } catch (JacksonException e) {
            list.refuse(member, Messages.text("intake.notJson", sink.name(member)));
            return;
        }
        list.member(member, draft);
    }

    private static @Nullable Draft draft(String line) {
        return JsonArticle.draft(JsonArticle.MAPPER.readTree(line.startsWith("\ufeff") ? line.substring(1) : line));
    }
}
