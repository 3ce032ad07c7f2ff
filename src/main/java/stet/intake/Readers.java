package stet.intake;

import java.io.IOException;
import stet.intake.beside.Beside;
import stet.intake.book.EpubFile;
import stet.intake.draft.Draft;
import stet.intake.draft.FileKind;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.intake.draft.Tracked;
import stet.intake.office.DocxFile;
import stet.intake.office.OdtFile;
import stet.intake.office.RtfFile;
import stet.intake.pack.GzipFile;
import stet.intake.pack.ZipArchive;
import stet.intake.pack.ZipHead;
import stet.intake.pdf.PdfFile;
import stet.intake.scraped.CsvFile;
import stet.intake.feed.Feed;
import stet.intake.mail.MailFile;
import stet.intake.mail.MboxFile;
import stet.intake.page.HtmlPage;
import stet.intake.scraped.JsonFile;
import stet.intake.scraped.JsonLines;
import stet.intake.wire.NewsMl;
import stet.intake.wire.Nitf;
import stet.intake.writing.Decoder;
import stet.intake.writing.MarkdownText;
import stet.intake.writing.PlainText;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Metadata;

/** Gives each source to the reader of its format. */
final class Readers {

    private Readers() {
    }

    static void read(Source source, Sink sink, Tracked tracked) throws IOException, UnreadableException {
        byte[] head = source.head();
        if (head.length == 0) {
            throw new UnreadableException(Messages.text("intake.empty", source.name()));
        }
        FileKind kind = FileKind.of(head);
        if (kind != null) {
            throw kind == FileKind.OLE && source.ending().equals("docx") // encrypted, it is packed like an old one
                    ? new UnreadableException(Messages.text("intake.office.locked", source.name()))
                    : kind.refusal(source.name());
        }
        if (Beside.isPagePart(source.ending())) {
            throw FileKind.PAGE_PART.refusal(source.name());
        }
        switch (Format.of(head, source)) {
            case JSON -> JsonFile.read(source, sink);
            case JSON_LINES -> JsonLines.read(source, sink);
            case CSV -> CsvFile.read(source, sink);
            case ZIP -> zip(source, sink);
            case GZIP -> GzipFile.read(source, sink);
            case NITF -> sink.draft("", Nitf.draft(source));
            case NEWSML -> NewsMl.read(source, sink);
            case FEED -> Feed.read(source, sink);
            case MAIL -> MailFile.read(source, sink);
            case MAILBOX -> MboxFile.read(source, sink);
            case RTF -> sink.draft("", RtfFile.draft(source, tracked));
            case ODT -> sink.draft("", OdtFile.draft(source, tracked));
            case EPUB -> EpubFile.read(source, sink);
            case PDF -> sink.draft("", PdfFile.draft(source));
            case DOCX -> sink.draft("", DocxFile.draft(source, tracked));
            case XML -> throw FileKind.XML.refusal(source.name());
            case TEXT -> {
                String text = text(source);
                sink.draft("", new Draft(PlainText.blocksOfFile(text), Metadata.NONE));
            }
            case HTML -> sink.draft("", HtmlPage.draft(text(source)));
            case MARKDOWN -> sink.draft("", MarkdownText.draft(text(source)));
        }
    }

    private static void zip(Source source, Sink sink) throws IOException, UnreadableException {
        ZipHead head = ZipHead.of(source.head());
        if (head.isProgram()) {
            throw FileKind.PROGRAM.refusal(source.name());
        }
        if (head.mimeType().startsWith("application/vnd.oasis.opendocument")) {
            throw (head.mimeType().contains("spreadsheet") ? FileKind.SHEET : FileKind.SLIDES).refusal(source.name());
        }
        ZipArchive.read(source, sink);
    }

    private static String text(Source source) throws IOException, UnreadableException {
        String text = Decoder.decode(source.bytes());
        if (text == null) {
            throw new UnreadableException(Messages.text("intake.binary", source.name()));
        }
        return text;
    }
}
