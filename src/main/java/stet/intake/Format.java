package stet.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Source;
import stet.intake.draft.XmlText;
import stet.intake.mail.MailFile;
import stet.intake.mail.MboxFile;
import stet.intake.pack.ZipHead;
import stet.intake.scraped.CsvFile;
import stet.intake.writing.Decoder;

/** What a source is written in: told by its first bytes, and by its name only where those leave it open. */
enum Format {
    TEXT, HTML, MARKDOWN, JSON, JSON_LINES, CSV, ZIP, GZIP, DOCX, PDF, NITF, NEWSML, FEED, MAIL, MAILBOX, RTF, ODT,
    EPUB,
    /** Data in a vocabulary that Stet does not know. */
    XML;

    private static final int PEEK = 20_000;
    private static final Pattern DOCUMENT = Pattern
            .compile(
                    "(?i)\\A[\\s\ufeff]*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--[\\s\\S]{0,2000}?-->\\s*+)*+<(?:!doctype|html|head|body|article)\\b");
    private static final Pattern TAG = Pattern
            .compile(
                    "(?i)</(?:p|div|h[1-6]|a|li|ul|span|section|article|body|td|b|em|strong|blockquote)>|<(?:p|br|br ?/)>");
    private static final Pattern OPENING = Pattern
            .compile("(?i)<(?:p|div|h[1-6]|section|main|table|ul|ol)\\b[^<>]{0,300}>");
    private static final Pattern FRONT = Pattern.compile("\\A\\s*+---[ \\t]*\\r?\\n(?:[\\w-]{1,40}:[^\\n]*+\\n)+");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+\\S");
    private static final Pattern MARK = Pattern
            .compile("\\[[^\\]\\n]{1,200}]\\([^)\\n]{1,400}\\)|\\*\\*[^*\\n]{1,200}\\*\\*|(?m:^> \\S)");
    private static final Pattern JSON_START = Pattern.compile("\\A[\\s\ufeff]*+(?:\\[\\s*+)*+"
            + "(?:\\{\\s*+(?:\"(?:[^\"\\\\\\n]|\\\\.){0,200}+\"\\s*+:|}|\\z)|]\\s*+\\z)");
    private static final Pattern LINES = Pattern.compile("\\A[\\s\ufeff]*+\\{[^\\n]*+}[ \\t\\r]*+\\n\\s*+\\{");

    static Format of(byte[] head, Source source) {
        String bytes = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6")) {
            return zip(ZipHead.of(head), source.ending());
        }
        if (bytes.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (bytes.stripLeading().startsWith("%PDF-")) {
            return PDF;
        }
        if (bytes.stripLeading().startsWith("{\\rtf")) {
            return RTF;
        }
        return text(Decoder.head(head), source.ending());
    }

    private static Format zip(ZipHead head, String ending) {
        if (head.mimeType().startsWith("application/epub")) {
            return EPUB;
        }
        if (head.mimeType().startsWith("application/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        return head.isOfficeOpen() || ending.equals("docx") ? DOCX : ZIP;
    }

    private static Format text(String text, String ending) {
        if (MboxFile.isOne(text)) {
            return MAILBOX;
        }
        if (MailFile.isOne(text)) {
            return MAIL;
        }
        if (JSON_START.matcher(text).find()) {
            boolean named = ending.equals("jsonl") || ending.equals("ndjson");
            return named || LINES.matcher(text).find() ? JSON_LINES : JSON;
        }
        String root = XmlText.rootName(text);
        Format wire = xml(root);
        if (wire != null) {
            return wire;
        }
        if (root.equals("document") && text.contains("application/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        if (DOCUMENT.matcher(text).find()) {
            return HTML;
        }
        if (ending.equals("csv") || ending.equals("tsv") || CsvFile.isOne(text)) {
            return CSV;
        }
        return writing(text.substring(0, Math.min(text.length(), PEEK)), ending);
    }

    /** What XML of that root is; null where it may be HTML, or text about XML. */
    private static @Nullable Format xml(String root) {
        return switch (root) {
            case "nitf" -> NITF;
            case "newsml", "newsmessage", "newsitem", "packageitem" -> NEWSML;
            case "rss", "rdf", "feed", "entry" -> FEED;
            default -> null;
        };
    }

    /** The format of a text that people write or browsers show. */
    private static Format writing(String head, String ending) {
        boolean markdownName = ending.equals("md") || ending.equals("markdown");
        if (DOCUMENT.matcher(head).find()) {
            return HTML;
        }
        if (markdownName) {
            return MARKDOWN;
        }
        boolean htmlName = ending.equals("html") || ending.equals("htm") || ending.equals("xhtml");
        long tags = head.indexOf('<') < 0 ? 0 : TAG.matcher(head).results().limit(4).count();
        if (tags >= (htmlName ? 1 : 3) || htmlName && OPENING.matcher(head).find()) {
            return HTML;
        }
        boolean marked = head.indexOf('#') >= 0 && HEADING.matcher(head).find() && MARK.matcher(head).find();
        if (FRONT.matcher(head).find() || marked) {
            return MARKDOWN;
        }
        return head.stripLeading().startsWith("<?xml") ? XML : TEXT;
    }
}
