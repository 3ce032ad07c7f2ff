package stet.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Limits;

/** Takes the fragments out of a document's pages, in the order in which they are drawn. PDFBox finds the letters. */
final class PageText extends PDFTextStripper {
    private final List<Fragment> fragments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition first;
    private @Nullable TextPosition last;
    private boolean bold;
    private int letters;

    /** The document draws more letters than an article can have. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super(null, null, false, false);
        }
    }

    private PageText() {
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** @throws TooLong where there are more letters than {@link Limits#ARTICLE_LENGTH} */
    static List<Fragment> of(PDDocument document) throws IOException {
        PageText reader = new PageText();
        reader.setEndPage(Math.min(document.getNumberOfPages(), Limits.PDF_PAGES));
        reader.writeText(document, Writer.nullWriter());
        return reader.fragments;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (++letters > Limits.ARTICLE_LENGTH) {
            throw new TooLong();
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void writePage() {
        List<TextPosition> page = getCharactersByArticle().stream().flatMap(List::stream).toList();
        float direction = direction(page);
        for (TextPosition letter : page) {
            if (letter.getDir() == direction && !letter.getUnicode().isEmpty()) { // no stamps along the margin
                add(letter);
            }
        }
        flush();
    }

    /** In which most of the page is set. */
    private static float direction(List<TextPosition> page) {
        float best = 0;
        long most = 0;
        for (float direction : new float[]{0, 90, 180, 270}) {
            long count = page.stream().filter(letter -> letter.getDir() == direction).count();
            if (count > most) {
                best = direction;
                most = count;
            }
        }
        return best;
    }

    private void add(TextPosition letter) {
        TextPosition before = last;
        if (before != null) {
            double size = Math.max(1, size(before));
            double gap = letter.getXDirAdj() - (before.getXDirAdj() + before.getWidthDirAdj());
            boolean sameLine = Math.abs(letter.getYDirAdj() - before.getYDirAdj()) < 0.5 * size;
            boolean goesOn = gap < size && gap > -size || isRightToLeft(letter) && gap < 0 && gap > -4 * size;
            if (!sameLine || !goesOn) {
                flush();
            } else if (gap > space(before, size) && !text.isEmpty()) {
                text.append(' ');
            }
        }
        first = first == null || letter.getXDirAdj() < first.getXDirAdj() ? letter : first;
        bold = (text.isEmpty() || bold) && isBold(letter);
        text.append(letter.getUnicode());
        last = letter;
    }

    private static double space(TextPosition before, double size) {
        double stated = before.getWidthOfSpace();
        return Math.min(stated > 0.1 * size ? 0.5 * stated : size, 0.15 * size);
    }

    private static double size(TextPosition letter) {
        return Math.abs(letter.getFontSizeInPt());
    }

    private static boolean isBold(TextPosition letter) {
        String name = letter.getFont() == null ? null : letter.getFont().getName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy).*");
    }

    private static boolean isRightToLeft(TextPosition letter) {
        byte direction = Character.getDirectionality(letter.getUnicode().codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private void flush() {
        TextPosition from = first;
        TextPosition to = last;
        if (from != null && to != null && !text.toString().isBlank()) {
            double right = Math.max(from.getXDirAdj() + from.getWidthDirAdj(), to.getXDirAdj() + to.getWidthDirAdj());
            fragments.add(new Fragment(getCurrentPageNo() - 1, ReadingOrder.logical(text.toString()),
                    from.getXDirAdj(), right, to.getYDirAdj(), size(to), bold));
        }
        text.setLength(0);
        first = null;
        last = null;
    }
}
