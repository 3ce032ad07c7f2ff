package stet.intake.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import stet.intake.draft.Limits;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.message.Messages;

/** Reads a mailbox (RFC 4155 and its dialects), letter by letter. A member is named by the letter's place, from 1. */
public final class MboxFile {
    private static final Pattern POSTMARK = Pattern.compile("From [^\\n]{0,200}?\\d\\d?:\\d\\d[^\\n]{0,60}\\s*");
    private static final Pattern QUOTED = Pattern.compile(">+From [^\\n]*\\s*");

    private final InputStream in;
    private final Sink sink;
    private final ByteArrayOutputStream letter = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean cut;
    private int number;

    private MboxFile(InputStream in, Sink sink) {
        this.in = in;
        this.sink = sink;
    }

    /** Whether the text begins with a postmark and a letter's headers. */
    public static boolean isOne(String text) {
        String first = text.lines().findFirst().orElse("");
        return POSTMARK.matcher(first).matches()
                && MailFile.isOne(text.substring(Math.min(text.length(), text.indexOf('\n') + 1)));
    }

    public static void read(Source source, Sink sink) throws IOException {
        new MboxFile(source.stream(), sink).letters();
    }

    private void letters() throws IOException {
        boolean blank = true;
        while (nextLine()) {
            String text = line.size() < 400 ? line.toString(StandardCharsets.ISO_8859_1) : "";
            if (blank && POSTMARK.matcher(text).matches()) {
                finish();
            } else {
                boolean quoted = QUOTED.matcher(text).matches();
                add(quoted ? 1 : 0);
            }
            blank = text.isBlank() && line.size() < 3;
        }
        finish();
    }

    private void add(int from) {
        cut |= letter.size() + line.size() > Limits.ARTICLE_BYTES;
        if (!cut) {
            letter.write(line.toByteArray(), from, line.size() - from);
        }
    }

    /** The next line with its line feed. A line without end is one too large to keep. */
    private boolean nextLine() throws IOException {
        line.reset();
        int b = in.read();
        while (b >= 0) {
            if (line.size() <= Limits.ARTICLE_BYTES) {
                line.write(b);
            }
            if (b == '\n') {
                break;
            }
            b = in.read();
        }
        return line.size() > 0;
    }

    private void finish() throws IOException {
        if (letter.size() == 0 && !cut) {
            return; // nothing stands before the first postmark
        }
        String member = "#" + ++number;
        if (cut) {
            sink.refuse(member, Messages.text("intake.large", sink.name(member), Limits.ARTICLE_MEGABYTES));
        } else {
            MailFile.read(letter.toByteArray(), member, sink);
        }
        letter.reset();
        cut = false;
    }
}
