package stet.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Limits;

/** Takes the fragments out of a document's pages, in the order in which they are drawn. PDFBox finds the letters. */
final class PageText extends PDFTextStripper {
    private static final Pattern NOTED = Pattern.compile("(?:[.,;:!?\"”’)]|\\p{L}{4})$");

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
        if (isNoteMark(letter)) {
            return;
        }
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
        text.append(drawn(letter));
        last = letter;
    }

    private static double space(TextPosition before, double size) {
        double stated = before.getWidthOfSpace();
        return Math.min(stated > 0.1 * size ? 0.5 * stated : size, 0.15 * size);
    }

    /** As it is seen: fonts may be scaled by the text, by the page or by both. */
    private static double size(TextPosition letter) {
        double seen = Math.abs(letter.getYScale());
        return seen >= 1 ? seen : Math.abs(letter.getFontSizeInPt());
    }

    private static boolean isBold(TextPosition letter) {
        String name = letter.getFont() == null ? null : letter.getFont().getName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy).*");
    }

    private static boolean isRightToLeft(TextPosition letter) {
        return ReadingOrder.runsLeft(letter.getUnicode().codePointAt(0));
    }

    /** Several letters drawn as one stand in the order of reading, and the line is yet to be turned. */
    private static String drawn(TextPosition letter) {
        String letters = letter.getUnicode();
        return letters.length() > 1 && isRightToLeft(letter)
                ? new StringBuilder(letters).reverse().toString()
                : letters;
    }

    /** A small raised number behind a word or a sentence points to a note. */
    private boolean isNoteMark(TextPosition letter) {
        TextPosition before = last;
        return before != null && letter.getUnicode().chars().allMatch(Character::isDigit)
                && size(letter) < 0.8 * size(before)
                && before.getYDirAdj() - letter.getYDirAdj() > 0.15 * size(before)
                && before.getYDirAdj() - letter.getYDirAdj() < size(before)
                && NOTED.matcher(text.substring(Math.max(0, text.length() - 8))).find();
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
