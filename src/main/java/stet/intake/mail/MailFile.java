package stet.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.MimeIOException;
import org.jspecify.annotations.Nullable;
import stet.intake.beside.Beside;
import stet.intake.draft.Days;
import stet.intake.draft.Draft;
import stet.intake.draft.Limits;
import stet.intake.draft.OwnNames;
import stet.intake.draft.Piece;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.intake.page.HtmlPage;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Filing;
import stet.text.Metadata;
import stet.text.Role;

/**
 * Reads a letter: its own text is one article, and so is each attachment that can be read, named by its file name. Its
 * sender is not its writer, as letters are passed on; its day counts as the day of publication.
 */
public final class MailFile {
    private static final Pattern HEADERS = Pattern
            .compile("\\A(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\\n]*+\\n(?:[ \\t][^\\n]*+\\n)*+){2,}+");
    private static final Pattern OWN = Pattern.compile(
            "(?im)^(?:message-id|mime-version|received|return-path|delivered-to|content-type):");
    private static final Pattern ADDRESSED = Pattern.compile("(?is)\\A(?=.*^from:)(?=.*^subject:)(?=.*^(?:date|to):)",
            Pattern.MULTILINE);
    private static final Pattern PREFIX = Pattern.compile("(?i)^(?:(?:re|aw|fwd?|wg|tr)(?:\\[\\d{1,2}])?: ?)+");
    private static final Pattern SILENT = Pattern.compile(
            "(?i)(?:image|audio|video|font|model)/.*|text/(?:calendar|vcard|x-vcard|css)|application/(?:pgp-.*|pkcs.*|x-pkcs.*|ics|ms-tnef)"
                    + "|message/(?:delivery-status|disposition-notification)");

    private MailFile() {
    }

    /** Whether the text begins with a letter's headers. */
    public static boolean isOne(String text) {
        Matcher m = HEADERS.matcher(text.replace("\r\n", "\n"));
        if (!m.find()) {
            return false;
        }
        return OWN.matcher(m.group()).find() || ADDRESSED.matcher(m.group()).find();
    }

    public static void read(Source source, Sink sink) throws IOException, UnreadableException {
        read(source.bytes(), "", sink);
    }

    /** @param member of the letter itself */
    static void read(byte[] bytes, String member, Sink sink) throws IOException {
        try {
            read(Letter.of(bytes), member, sink, 0);
        } catch (MimeIOException | IllegalArgumentException | StackOverflowError e) { // parts nested without end
            sink.refuse(member, Messages.text("intake.mail.broken", sink.name(member)));
        }
    }

    private static void read(Letter letter, String member, Sink sink, int depth) throws IOException {
        Draft draft = draft(letter);
        List<Entity> readable = letter.added().stream().filter(MailFile::isReadable).toList();
        if (draft.pieces().stream().anyMatch(piece -> piece.role() != Role.HEADLINE) || readable.isEmpty()) {
            sink.draft(member, draft);
        }
        OwnNames names = new OwnNames();
        for (int i = 0; i < readable.size(); i++) {
            attachment(readable.get(i), member + "/" + names.of(name(readable.get(i), i + 1)), sink, depth);
        }
    }

    private static boolean isReadable(Entity part) {
        String name = Letter.fileName(part);
        return !SILENT.matcher(part.getMimeType()).matches() && (name == null || Beside.of(name) == Beside.NOT);
    }

    private static String name(Entity part, int number) {
        String name = Letter.fileName(part);
        boolean letter = part.getBody() instanceof Message;
        return name != null
                ? name.replaceAll("\\p{Cntrl}", "?")
                : Messages.text(letter ? "intake.mail.letter" : "intake.mail.attachment", number);
    }

    private static void attachment(Entity part, String member, Sink sink, int depth) throws IOException {
        if (!(part.getBody() instanceof Message message)) {
            sink.source(member, new ByteArrayInputStream(Letter.bytes(part)));
        } else if (depth >= Limits.ARCHIVE_DEPTH) {
            sink.refuse(member, Messages.text("intake.deep", sink.name(member), Limits.ARCHIVE_DEPTH));
        } else {
            read(Letter.of(message), member, sink, depth + 1);
        }
    }

    private static Draft draft(Letter letter) throws IOException {
        if (letter.header("Snapshot-Content-Location") != null) {
            return saved(letter);
        }
        List<Piece> pieces = new ArrayList<>();
        boolean page = false;
        for (Entity part : letter.shown()) {
            String text = Letter.text(part);
            if (text != null && Letter.isPage(part)) {
                page = true;
                pieces.addAll(HtmlPage.draft(text).pieces());
            } else if (text != null) {
                pieces.addAll(PlainLetter.pieces(text));
            }
        }
        String subject = letter.header("Subject");
        String title = subject == null ? null : PREFIX.matcher(subject).replaceFirst("");
        List<Piece> titled = title == null || title.isEmpty() ? pieces : titled(pieces, title);
        return new Draft(titled, metadata(letter, title), !page);
    }

    /** A page in the form of a letter: its sender is a browser, and its day the one on which it was saved. */
    private static Draft saved(Letter letter) throws IOException {
        for (Entity part : letter.shown()) {
            String text = Letter.isPage(part) ? Letter.text(part) : null;
            if (text != null) {
                return HtmlPage.draft(text, letter.header("Snapshot-Content-Location"));
            }
        }
        return new Draft(List.of(), Metadata.NONE);
    }

    private static List<Piece> titled(List<Piece> pieces, String title) {
        List<Piece> titled = new ArrayList<>();
        boolean said = false;
        for (Piece piece : pieces) {
            boolean same = !said && piece.text().equalsIgnoreCase(title);
            boolean other = piece.role() == Role.HEADLINE;
            said |= same;
            titled.add(same ? piece.as(Role.HEADLINE) : other ? piece.as(Role.SUBHEAD) : piece);
        }
        if (!said) {
            titled.addFirst(new Piece(title, Role.HEADLINE));
        }
        return titled;
    }

    private static Metadata metadata(Letter letter, @Nullable String title) {
        String date = letter.header("Date");
        Filing filing = new Filing(letter.header("Message-ID"), null, null, null);
        return new Metadata(title, null, null, null, date == null ? null : Days.find(date), "und", filing);
    }
}
