package stet.report.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.net.URLEncoder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.fact.Fact;
import stet.report.json.Json;
import stet.text.Article;
import stet.text.Place;
import stet.text.Span;

/** One of the two articles, as something that annotations point into. */
final class Source {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/");

    private final String side;
    private final String iri;
    private final PlainText text;

    /**
     * @param side {@code original} or {@code rewrite}
     * @param path names the article
     */
    Source(String side, String path, Article article) {
        this.side = side;
        iri = iri(path);
        text = new PlainText(article);
    }

    /** A path as a reference: relative to the file of annotations, or absolute where the path is. */
    static String iri(String path) {
        String slashed = path.replace(File.separatorChar, '/');
        String encoded = Stream.of(slashed.split("/", -1)).map(Source::encoded).collect(Collectors.joining("/"));
        return DRIVE.matcher(slashed).lookingAt()
                ? "file:///" + slashed.substring(0, 2) + encoded.substring("C%3A".length())
                : encoded;
    }

    /** A colon, too: at the start of a reference it would end the name of a scheme. */
    private static String encoded(String segment) {
        return URLEncoder.encode(segment, UTF_8).replace("+", "%20");
    }

    /** The target of an annotation: the fact's words here, found by position, by quotation and by block. */
    void target(Json json, Fact fact) {
        Place place = fact.place();
        json.put("type", "SpecificResource").put("source", iri).put("stet:side", side)
                .put("stet:value", fact.value().normal());
        json.array("selector", _ -> {
            json.item(s -> range(s, text.position(place)));
            json.item(s -> s.put("type", "TextQuoteSelector").put("exact", fact.text())
                    .put("prefix", text.prefix(place)).put("suffix", text.suffix(place)));
            json.item(s -> s.put("type", "FragmentSelector").put("value", "block=" + place.block())
                    .object("refinedBy", r -> range(r, text.inBlock(place))));
        });
    }

    private static void range(Json json, Span span) {
        json.put("type", "TextPositionSelector").put("start", span.start()).put("end", span.end());
    }
}
