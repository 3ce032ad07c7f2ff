package stet.report.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds an output against its schema. */
public final class Validator {
    private static final String PLACE = "https://stet.invalid/";
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry PUBLISHED = registry(schema -> schema);
    private static final SchemaRegistry STRICT = registry(Validator::closed);

    private Validator() {
    }

    /** What is wrong with it. */
    public static List<String> problems(Schema schema, String json) {
        return problems(PUBLISHED, schema, json);
    }

    /** What is wrong with it, or in it without being in the schema, which publishes every member. */
    public static List<String> strictProblems(Schema schema, String json) {
        return problems(STRICT, schema, json);
    }

    private static List<String> problems(SchemaRegistry registry, Schema schema, String json) {
        return registry.getSchema(SchemaLocation.of(PLACE + schema.file()))
                .validate(json, InputFormat.JSON, context -> context
                        .executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Error::toString).toList();
    }

    private static SchemaRegistry registry(UnaryOperator<JsonNode> change) {
        Map<String, String> schemas = Stream.of(Schema.values()).collect(Collectors.toMap(s -> PLACE + s.file(),
                s -> change.apply(JSON.readTree(s.json())).toString()));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemas(schemas));
    }

    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("type").asString("").equals("object")) {
            object.put("additionalProperties", false);
        }
        schema.values().forEach(Validator::closed);
        return schema;
    }
}
