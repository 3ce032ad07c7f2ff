package stet.intake.wire;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import stet.intake.draft.Allowance;
import stet.intake.draft.Limits;
import stet.intake.draft.Source;
import stet.intake.writing.Decoder;
import stet.message.UnreadableException;

/** The items of a larger XML text one after the other, in memory that does not grow with their number. */
public final class XmlItems implements AutoCloseable {
    private final Allowance bytes;
    private final StreamParser parser;
    private final String query;
    private @Nullable Element last;

    /** @param names of the items' elements, in lower case and without a prefix */
    public XmlItems(Source source, String... names) throws IOException {
        bytes = new Allowance(source.stream(), source.name());
        query = Arrays.stream(names).map(name -> "*|" + name).collect(Collectors.joining(", "));
        parser = new StreamParser(Parser.xmlParser().setMaxDepth(Limits.XML_DEPTH))
                .parse(new InputStreamReader(bytes, Decoder.charset(source.head())), "");
    }

    /**
     * The next item, which is whole until the one after it is asked for; null at the end.
     *
     * @throws UnreadableException where an item is larger than an article can be
     */
    public @Nullable Element next() throws IOException, UnreadableException {
        forget();
        try {
            last = parser.selectNext(query);
        } catch (IOException e) {
            bytes.check();
            throw e;
        }
        bytes.renew();
        return last;
    }

    /** What has been read beside the items: at the first of them, what stands before it. */
    public Document document() {
        return parser.document();
    }

    private void forget() {
        if (last != null) {
            for (Node before = last.previousSibling(); before instanceof TextNode; before = last.previousSibling()) {
                before.remove();
            }
            last.remove();
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
