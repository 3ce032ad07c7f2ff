package stet.intake.scraped;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import stet.intake.draft.Limits;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.intake.writing.Decoder;
import stet.message.Messages;
import stet.message.UnreadableException;

/**
 * Reads a table with an article a row, whose first row mostly names the columns. A member is named by its row below that.
 * Excel's line {@code sep=;} is no row.
 */
public final class CsvFile {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** What a column is called: no sentence, no markup. */
    private static final Pattern NAME = Pattern.compile("[\\ufeff\\p{L}\\p{N}_ .:#/()-]{0,40}");

    private static final Pattern SEPARATOR = Pattern.compile("(?i)\\ufeff?\"?sep=(.?)\"?.?");
    private static final int LOOKED_AT = 5;

    private CsvFile() {
    }

    /** Whether the first line names the columns of articles: a text's and another. */
    public static boolean isOne(String text) {
        return SEPARATORS.stream().anyMatch(separator -> isHead(text, separator));
    }

    private static boolean isHead(String text, char separator) {
        List<String> names = head(text, separator);
        if (!names.stream().allMatch(n -> NAME.matcher(n).matches())) {
            return false;
        }
        boolean known = names.stream().anyMatch(n -> Field.TEXT.isCalled(n) || Field.PAGE.isCalled(n));
        return known && names.stream().filter(n -> Arrays.stream(Field.values()).anyMatch(f -> f.isCalled(n)))
                .limit(2).count() == 2;
    }

    private static List<String> head(String text, char separator) {
        String line = text.lines().filter(l -> !SEPARATOR.matcher(l).matches()).findFirst().orElse("").replace("\"",
                "");
        return List.of(line.split(Pattern.quote(String.valueOf(separator)), 1000));
    }

    /** @throws UnreadableException where it is not a table from some row on */
    public static void read(Source source, Sink sink) throws IOException, UnreadableException {
        String head = Decoder.head(source.head());
        char separator = SEPARATORS.stream().filter(s -> isHead(head, s)).findFirst().orElse(most(head));
        InputStreamReader in = new InputStreamReader(source.stream(), Decoder.charset(source.head()));
        CsvRecordHandler fields = CsvRecordHandler.builder().maxFieldSize(Limits.ITEM_BYTES)
                .maxRecordSize(Limits.ITEM_BYTES).build();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Limits.ITEM_BYTES).build(fields, in)) {
            rows(rows.iterator(), sink);
        } catch (CsvParseException e) {
            throw new UnreadableException(Messages.text("intake.notCsv", source.name()), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What most often parts the first line; a comma where nothing does. */
    private static char most(String head) {
        String line = head.lines().filter(l -> !SEPARATOR.matcher(l).matches()).findFirst().orElse("");
        return SEPARATORS.stream().max(Comparator.comparingLong(s -> line.chars().filter(c -> c == s).count()))
                .orElse(',');
    }

    private static void rows(Iterator<CsvRecord> rows, Sink sink) {
        Doubt list = new Doubt(sink);
        Deque<CsvRecord> first = new ArrayDeque<>();
        while (rows.hasNext() && first.size() < LOOKED_AT) {
            CsvRecord row = rows.next();
            if (!first.isEmpty() || !SEPARATOR.matcher(row.getField(0)).matches()) {
                first.add(row);
            }
        }
        if (!first.isEmpty()) {
            CsvHead head = CsvHead.of(first.stream().map(CsvRecord::getFields).toList());
            if (!head.isRow()) {
                first.remove();
            }
            for (int number = 1; (!first.isEmpty() || rows.hasNext()) && !list.isHopeless(); number++) {
                CsvRecord row = first.isEmpty() ? rows.next() : first.remove();
                list.member("#" + number, new ScrapedArticle(fields(head.names(), row)).draft());
            }
        }
        list.end();
    }

    private static Map<String, String> fields(List<String> names, CsvRecord row) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), row.getFieldCount()); i++) {
            if (!row.getField(i).isBlank()) {
                fields.putIfAbsent(names.get(i), row.getField(i));
            }
        }
        return fields;
    }
}
