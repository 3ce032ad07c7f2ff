package stet.report.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face that Stet carries; serif is for the articles' words, sans for Stet's own. */
public enum Typeface {
    SERIF("Stet Serif", 400, "SourceSerif4_400Regular.ttf"), SERIF_BOLD("Stet Serif", 600,
            "SourceSerif4_600SemiBold.ttf"),
    SANS("Stet Sans", 400,
            "SourceSans3_400Regular.ttf"),
    SANS_BOLD("Stet Sans", 600, "SourceSans3_600SemiBold.ttf");

    /** Tables of ligatures and kerning count glyphs as the whole font does, and would be wrong in a part. */
    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "name", "OS/2", "post", "cmap", "hmtx",
            "loca", "glyf", "cvt ", "fpgm", "prep");

    private final String family;
    private final int weight;
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** The family as style sheets call it; a part of a font may not bear the whole one's name (OFL 1.1). */
    public String family() {
        return family;
    }

    /** The weight as style sheets count it. */
    public int weight() {
        return weight;
    }

    /** The whole font, TrueType. */
    public InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream("/stet/fonts/" + file));
    }

    /** A TrueType font that has the shapes of these words and of ASCII, and no more; some 20 KB. */
    public byte[] partFor(String words) {
        try (TrueTypeFont whole = parse()) {
            CmapLookup shapes = whole.getUnicodeCmapLookup();
            TTFSubsetter part = new TTFSubsetter(whole, TABLES);
            part.setPrefix("STETST");
            IntStream.concat(IntStream.range(' ', 0x7F), words.codePoints()).distinct()
                    .filter(c -> shapes.getGlyphId(c) != 0).forEach(part::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            part.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrueTypeFont parse() throws IOException {
        try (InputStream in = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
