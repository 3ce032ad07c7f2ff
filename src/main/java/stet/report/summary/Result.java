package stet.report.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stet.compare.Publisher;
import stet.fact.FactType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of what {@code compare --pairs} and {@code story} write. */
public sealed interface Result {

    /**
     * A comparison, cut down to what is counted.
     *
     * @param source   who published the rewrite; empty where nothing tells
     * @param original facts of the original
     * @param rewrite  facts of the rewrite
     * @param verbatim share of the rewrite's words that are copied, from 0 to 1
     * @param changes  how often each came of each type
     * @param names    that the rewrite alters
     */
    record Compared(String source, int original, int rewrite, double verbatim,
            Map<Kind, Map<FactType, Integer>> changes, List<AlteredName> names) implements Result {
    }

    /**
     * A name and what stands in its place.
     *
     * @param original the name's full form
     * @param rewrite  what stands there
     */
    record AlteredName(String original, String rewrite) {
    }

    /** A pair that could not be compared. */
    record Failed() implements Result {
    }

    /** Another kind of line, which is to be passed over. */
    record Other() implements Result {
    }

    /** No line of Stet's. */
    record Unread() implements Result {
    }

    /** Reads a line of JSON. */
    static Result parse(byte[] line) {
        try {
            JsonNode json = Reading.MAPPER.readTree(line);
            String schema = json.path("schema").asString("");
            if (schema.equals("stet.comparison/1")) {
                return Reading.compared(json);
            }
            return schema.equals("stet.story/1") ? new Other() : json.has("error") ? new Failed() : new Unread();
        } catch (JacksonException e) {
            return new Unread();
        }
    }

    /** How a comparison is read. */
    final class Reading {
        private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder().streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build());
        private static final List<String> NAMES = List.of("person", "organization", "place", "name");

        private Reading() {
        }

        private static Result compared(JsonNode json) {
            Map<Kind, Map<FactType, Integer>> changes = new EnumMap<>(Kind.class);
            List<AlteredName> names = new ArrayList<>();
            for (JsonNode change : json.path("changes")) {
                Optional<Kind> kind = Kind.of(change.path("kind").asString(""));
                String type = change.path("type").asString("");
                Optional<FactType> of = Stream.of(FactType.values()).filter(t -> t.word().equals(type)).findFirst();
                if (kind.isEmpty() || of.isEmpty()) {
                    return new Unread();
                }
                changes.computeIfAbsent(kind.get(), _ -> new EnumMap<>(FactType.class)).merge(of.get(), 1,
                        Integer::sum);
                if (kind.get() == Kind.ALTERED && NAMES.contains(type)) {
                    names.add(new AlteredName(change.at("/original/value").asString(""),
                            change.at("/rewrite/value").asString("")));
                }
            }
            JsonNode ledger = json.path("ledger");
            return new Compared(source(json.path("rewrite"), json.at("/original/id").asString("")),
                    ledger.path("original").asInt(0),
                    ledger.path("rewrite").asInt(0), json.at("/reuse/verbatim").asDouble(0), changes, names);
        }

        /**
         * Who published it by its credit line; else the folder of its file, unless the original stands there too, which
         * makes it a story's folder; else the file.
         */
        private static String source(JsonNode article, String original) {
            String credit = article.path("credit").isString() ? article.path("credit").asString() : null;
            String path = path(article.path("id").asString(""));
            String folder = folder(path);
            return Publisher.of(credit).orElseGet(() -> folder.isEmpty() || folder.equals(folder(path(original)))
                    ? file(path)
                    : folder.substring(folder.lastIndexOf('/') + 1));
        }

        private static String path(String path) {
            return path.replace('\\', '/');
        }

        private static String folder(String path) {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }

        /** Without its ending; empty for the name that a text bears which stood in the line of input itself. */
        private static String file(String path) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            return path.equals("rewrite") ? "" : dot > 0 ? name.substring(0, dot) : name;
        }
    }
}
