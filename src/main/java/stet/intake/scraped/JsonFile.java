package stet.intake.scraped;

import java.io.IOException;
import stet.intake.draft.Allowance;
import stet.intake.draft.Draft;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.message.Messages;
import stet.message.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a file of JSON: an article, a list of articles, or an object with such a list in it. Lists are read item by
 * item; a member is named by its place in the list, from 1.
 */
public final class JsonFile {
    private final Sink sink;
    private final Doubt list;
    private final Allowance bytes;
    private int number;

    private JsonFile(Source source, Sink sink) {
        this.sink = sink;
        list = new Doubt(sink);
        bytes = new Allowance(source.stream(), source.name());
    }

    /** @throws UnreadableException where it is no JSON, or no article of it could be read */
    public static void read(Source source, Sink sink) throws IOException, UnreadableException {
        JsonFile file = new JsonFile(source, sink);
        try (JsonParser parser = JsonArticle.MAPPER.createParser(file.bytes)) {
            file.root(parser);
        } catch (JacksonException e) {
            file.bytes.check();
            throw new UnreadableException(Messages.text("intake.notJson", source.name()), e);
        }
    }

    private void root(JsonParser parser) throws UnreadableException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            items(parser);
        } else if (first == JsonToken.START_OBJECT) {
            ObjectNode rest = object(parser, 0);
            if (number > 0) {
                list.end();
                return;
            }
            Draft draft = JsonArticle.draft(rest);
            if (draft == null) {
                throw new UnreadableException(Messages.text("intake.noArticles", sink.name("")));
            }
            sink.draft("", draft);
            return;
        }
        list.end();
    }

    /** The object without the lists of articles in it, which are read on the way. */
    private ObjectNode object(JsonParser parser, int depth) {
        ObjectNode rest = JsonArticle.MAPPER.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean listed = Field.LIST.isCalled(name) && depth < 3;
            if (listed && value == JsonToken.START_ARRAY) {
                items(parser);
            } else if (listed && value == JsonToken.START_OBJECT) {
                rest.setAll(object(parser, depth + 1));
            } else {
                JsonNode node = parser.readValueAsTree();
                rest.set(name, node);
            }
        }
        return rest;
    }

    private void items(JsonParser parser) {
        bytes.renew();
        while (parser.nextToken() != JsonToken.END_ARRAY && !list.isHopeless()) {
            JsonNode node = parser.readValueAsTree();
            list.member("#" + ++number, JsonArticle.draft(node));
            bytes.renew();
        }
    }
}
