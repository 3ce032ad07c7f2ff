package stet.intake.wire;

import static stet.intake.wire.WireStory.first;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Draft;
import stet.intake.draft.Piece;
import stet.intake.page.MarkedText;
import stet.intake.writing.PlainText;
import stet.text.Role;
import tools.jackson.databind.JsonNode;

/** Reads ninjs 1 to 3 (News in JSON). */
public final class Ninjs {
    private static final List<String> TELLTALES = List.of("versioncreated", "body_xhtml", "body_text", "body_html",
            "bodies", "headlines", "pubstatus", "embargoed", "copyrightnotice");

    private Ninjs() {
    }

    /** Whether an object is one: its address in a field of the standard's name, with others of them. */
    public static boolean isOne(JsonNode node) {
        return node.path("uri").isString() && TELLTALES.stream().anyMatch(node::has);
    }

    /** Null where it has no text. */
    public static @Nullable Draft draft(JsonNode node) {
        List<Piece> body = body(node);
        if (body.isEmpty()) {
            return null;
        }
        WireStory story = new WireStory();
        story.head(Role.HEADLINE, first(list(node, "headlines"), text(node, "headline"), text(node, "title")))
                .head(Role.BYLINE, first(text(node, "byline"), list(node, "bylines")))
                .head(Role.DATELINE, first(text(node, "located"), text(node, "dateline")))
                .end(Role.CREDIT, first(text(node, "creditline"), source(node)))
                .end(Role.CREDIT, text(node, "copyrightnotice"));
        story.published(text(node, "contentcreated"), text(node, "firstcreated"), text(node, "versioncreated"));
        String version = node.path("version").isValueNode() ? node.path("version").asString() : null;
        story.filed(text(node, "uri"), version == null || version.isBlank() ? null : version)
                .embargo(text(node, "embargoed")).language(text(node, "language"));
        String uri = text(node, "uri");
        story.link(uri != null && uri.startsWith("http") ? uri : null);
        return story.draft(body, false);
    }

    private static List<Piece> body(JsonNode node) {
        for (String name : List.of("body_xhtml", "body_html", "body_text")) {
            String body = text(node, name);
            if (body != null) {
                return pieces(body, name.endsWith("html"));
            }
        }
        for (JsonNode body : node.path("bodies")) {
            String value = text(body, "value");
            if (value != null) {
                return pieces(value, String.valueOf(text(body, "contenttype")).contains("html"));
            }
        }
        return List.of();
    }

    private static List<Piece> pieces(String body, boolean marked) {
        return marked || body.contains("</p>") ? MarkedText.pieces(body) : PlainText.blocksOfFile(body);
    }

    private static @Nullable String source(JsonNode node) {
        String named = list(node, "infosources");
        return named != null ? named : text(node, "source");
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() && !value.asString().isBlank() ? value.asString() : null;
    }

    /** What the first item of a list says. */
    private static @Nullable String list(JsonNode node, String name) {
        for (JsonNode item : node.path(name)) {
            return first(text(item, "value"), text(item, "name"));
        }
        return null;
    }
}
