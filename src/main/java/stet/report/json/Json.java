package stet.report.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stet.text.Place;
import stet.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON value, written piece by piece. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** A JSON object on one line. */
    public static String object(Consumer<Json> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            Json json = new Json(generator);
            generator.writeStartObject();
            members.accept(json);
            generator.writeEndObject();
        }
        return text.toString();
    }

    public Json put(String name, @Nullable String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    public Json put(String name, int value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    public Json put(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    /** A share or a similarity, to four digits. */
    public Json put(String name, double value) {
        out.writeNumberProperty(name, Math.round(value * 1e4) / 1e4);
        return this;
    }

    public Json object(String name, Consumer<Json> members) {
        out.writeName(name);
        out.writeStartObject();
        members.accept(this);
        out.writeEndObject();
        return this;
    }

    public <T> Json objects(String name, Iterable<T> items, Consumer<T> members) {
        out.writeName(name);
        out.writeStartArray();
        for (T item : items) {
            out.writeStartObject();
            members.accept(item);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    /** An array of what the items add. */
    public Json array(String name, Consumer<Json> items) {
        out.writeName(name);
        out.writeStartArray();
        items.accept(this);
        out.writeEndArray();
        return this;
    }

    /** Adds a string to an array. */
    public Json item(String value) {
        out.writeString(value);
        return this;
    }

    /** Adds an object to an array. */
    public Json item(Consumer<Json> members) {
        out.writeStartObject();
        members.accept(this);
        out.writeEndObject();
        return this;
    }

    public Json numbers(String name, List<Integer> numbers) {
        out.writeName(name);
        array(numbers.stream().mapToInt(Integer::intValue).toArray());
        return this;
    }

    /** An array of arrays of numbers. */
    public Json rows(String name, List<int[]> rows) {
        out.writeName(name);
        out.writeStartArray();
        rows.forEach(this::array);
        out.writeEndArray();
        return this;
    }

    public Json span(Place place) {
        return put("block", place.block()).put("start", place.span().start()).put("end", place.span().end());
    }

    public Json place(String name, Place place) {
        Span span = place.span();
        out.writeName(name);
        array(place.block(), span.start(), span.end());
        return this;
    }

    private void array(int... numbers) {
        out.writeArray(numbers, 0, numbers.length);
    }
}
