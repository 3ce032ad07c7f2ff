package stet.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import stet.intake.draft.Draft;
import stet.intake.draft.Limits;
import stet.intake.draft.Source;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Metadata;

/** Reads a PDF. Its properties name the program's user and the file's day, not the article's: they are not read. */
public final class PdfFile {
    private static final long WORKING_MEMORY = 256L << 20;

    private PdfFile() {
    }

    /** @throws UnreadableException where it is locked, has no text layer or is longer than an article can be */
    public static Draft draft(Source source) throws IOException, UnreadableException {
        PlainFonts.use();
        try (PDDocument document = Loader.loadPDF(source.bytes(), "", null, null,
                MemoryUsageSetting.setupMainMemoryOnly(WORKING_MEMORY).streamCache)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableException(Messages.text("intake.pdf.forbidden", source.name()));
            }
            List<Fragment> fragments = PageText.of(document);
            if (fragments.isEmpty()) {
                throw new UnreadableException(Messages.text("intake.pdf.pictures", source.name()));
            }
            return new Draft(paragraphs(fragments).pieces(), Metadata.NONE, true);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Messages.text("intake.pdf.locked", source.name()), e);
        } catch (PageText.TooLong e) {
            throw new UnreadableException(
                    Messages.text("intake.pdf.long", source.name(), Limits.ARTICLE_LENGTH), e);
        }
    }

    private static PdfParagraphs paragraphs(List<Fragment> fragments) {
        Map<Integer, List<Fragment>> pages = fragments.stream()
                .collect(Collectors.groupingBy(Fragment::page, TreeMap::new, Collectors.toList()));
        List<List<Fragment>> ordered = new ArrayList<>();
        pages.values().forEach(page -> ordered.add(Columns.lines(DropCaps.joined(page))));
        List<Fragment> lines = ordered.stream().flatMap(List::stream).toList();
        RunningHeads heads = new RunningHeads(ordered);
        List<Fragment> text = lines.stream().filter(line -> !heads.has(line)).toList();
        PdfParagraphs paragraphs = new PdfParagraphs(Typesetting.of(text), new Hyphens(text));
        lines.stream().filter(heads::has).forEach(paragraphs::running);
        BitSet rows = Tables.rows(text);
        for (int i = 0; i < text.size(); i++) {
            if (rows.get(i)) {
                paragraphs.row(text.get(i));
            } else {
                paragraphs.add(text.get(i), column(text, i));
            }
        }
        return paragraphs;
    }

    /** The edges of the lines around one that follow each other down the page. */
    private static double[] column(List<Fragment> lines, int at) {
        Fragment line = lines.get(at);
        double left = line.left();
        double right = line.right();
        for (int step : new int[]{-1, 1}) {
            for (int i = at + step; i >= 0 && i < lines.size() && Math.abs(i - at) < 12; i += step) {
                Fragment other = lines.get(i);
                boolean apart = other.page() != line.page() || other.left() > right || other.right() < left
                        || (other.baseline() - lines.get(i - step).baseline()) * step < 0;
                if (apart || !other.isOfSize(line)) {
                    break;
                }
                left = Math.min(left, other.left());
                right = Math.max(right, other.right());
            }
        }
        return new double[]{left, right};
    }
}
