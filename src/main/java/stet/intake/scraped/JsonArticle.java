package stet.intake.scraped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Draft;
import stet.intake.draft.Limits;
import stet.intake.wire.Ninjs;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one object of JSON as an article. */
final class JsonArticle {
    static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Limits.JSON_DEPTH)
                    .maxStringLength(Limits.ITEM_BYTES).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build());

    /** Objects in which databases and programs that serve news put an article's own fields. */
    private static final List<String> WRAPPERS = List.of("_source", "fields", "attributes", "article", "data");

    private JsonArticle() {
    }

    /** Null where it is no object or has no text. */
    static @Nullable Draft draft(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        if (Ninjs.isOne(node)) {
            return Ninjs.draft(node);
        }
        Map<String, String> fields = new HashMap<>();
        gather(node, fields);
        for (String inner : WRAPPERS) {
            if (node.path(inner).isObject()) {
                if (Ninjs.isOne(node.path(inner))) {
                    return Ninjs.draft(node.path(inner));
                }
                gather(node.path(inner), fields);
            }
        }
        return new ScrapedArticle(fields).draft();
    }

    private static void gather(JsonNode node, Map<String, String> fields) {
        node.properties().forEach(field -> {
            String name = Field.plain(field.getKey());
            String value = value(field.getValue(), Field.TEXT.isCalled(name) ? "\n\n" : ", ");
            if (!value.isBlank()) {
                fields.putIfAbsent(name, whole(value));
            }
        });
    }

    /** The text with each half of a character that escapes may have left alone replaced. */
    private static String whole(String text) {
        boolean halves = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return halves
                ? text.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                : text;
    }

    /** A scalar's words; those of a list between separators; of an object those of the member that names it. */
    private static String value(JsonNode node, String separator) {
        if (node.isString() || node.isNumber()) {
            return node.asString();
        }
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(item -> values.add(item.isArray() ? "" : value(item, separator)));
            return String.join(separator, values.stream().filter(v -> !v.isBlank()).toList());
        }
        for (String name : List.of("rendered", "name", "main", "original", "text", "value", "$t", "$date", "title")) {
            JsonNode member = node.path(name);
            if (member.isString() || member.isNumber()) {
                return member.asString();
            }
        }
        return "";
    }
}
