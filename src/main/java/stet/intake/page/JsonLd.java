package stet.intake.page;

import stet.intake.draft.WhiteSpace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article that a page describes in JSON-LD (schema.org). Null where it says nothing.
 *
 * @param publisher the agency that is credited, else who published it
 * @param origin    the address or the name of what it is based on
 * @param body      the article's text as the publisher's program holds it: a hint, often shortened or stale
 */
record JsonLd(@Nullable String headline, @Nullable String author, @Nullable String datePublished,
        @Nullable String publisher, @Nullable String link, @Nullable String origin,
        @Nullable String body) {
    private static final JsonLd NONE = new JsonLd(null, null, null, null, null, null, null);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null) {
                return new JsonLd(text(article.get("headline")), author(article.get("author")),
                        text(article.get("datePublished")), publisher(article), link(article), origin(article),
                        text(article.get("articleBody")));
            }
        }
        return NONE;
    }

    private static @Nullable JsonNode article(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            return null; // many pages carry broken JSON; their text still stands
        }
        Deque<JsonNode> todo = new ArrayDeque<>();
        todo.add(root);
        while (!todo.isEmpty()) {
            JsonNode node = todo.poll();
            String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
            if (type.contains("article") || type.contains("blogposting") || type.contains("report")) {
                return node;
            }
            if (node.isArray()) {
                node.forEach(todo::add);
            } else if (node.has("@graph")) {
                todo.add(node.get("@graph"));
            } else if (node.has("mainEntity")) {
                todo.add(node.get("mainEntity"));
            }
        }
        return null;
    }

    private static @Nullable String author(@Nullable JsonNode node) {
        if (node == null || !node.isArray()) {
            return name(node);
        }
        List<String> names = new ArrayList<>();
        node.forEach(one -> {
            String name = name(one);
            if (name != null) {
                names.add(name);
            }
        });
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String name(@Nullable JsonNode node) {
        JsonNode first = node != null && node.isArray() ? node.path(0) : node;
        return text(first != null && first.isObject() ? first.get("name") : first);
    }

    private static @Nullable String publisher(JsonNode article) {
        String credit = text(article.get("creditText"));
        String agency = credit != null ? credit : name(article.get("sourceOrganization"));
        return agency != null ? agency : name(article.get("publisher"));
    }

    private static @Nullable String origin(JsonNode article) {
        JsonNode based = article.path("isBasedOn");
        JsonNode first = based.isArray() ? based.path(0) : based;
        if (!first.isObject()) {
            return text(first);
        }
        String address = text(first.get("url"));
        address = address != null ? address : text(first.get("@id"));
        return address != null ? address : text(first.get("name"));
    }

    private static @Nullable String link(JsonNode article) {
        JsonNode page = article.path("mainEntityOfPage");
        String stated = text(page.isObject() ? page.get("@id") : page);
        return stated != null ? stated : text(article.get("url"));
    }

    /** A string's words: publishers escape and even mark them up. */
    private static @Nullable String text(@Nullable JsonNode node) {
        String value = node != null && node.isString() ? Parser.unescapeEntities(node.stringValue(), false) : "";
        return WhiteSpace.hasVisible(value) ? WhiteSpace.fold(value) : null;
    }
}
