package stet.report.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Notice;
import stet.message.Messages;
import stet.report.json.Json;
import stet.report.subject.LedgerOrder;
import stet.report.subject.Remark;
import stet.report.subject.Subject;

/**
 * The changes of a comparison as a collection of Web Annotations (https://www.w3.org/TR/annotation-model/): an annotation a
 * change, in ledger order, with a target in each article that has the fact. What the model has no word for is said in
 * Stet's own vocabulary, {@code stet:}.
 */
public final class AnnotationReport {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String VOCABULARY = "urn:stet:";
    private static final String SCHEMA = "stet.annotations/1";

    private final Subject subject;
    private final Source original;
    private final Source rewrite;

    private AnnotationReport(Subject subject) {
        this.subject = subject;
        Comparison comparison = subject.comparison();
        original = new Source("original", subject.original(), comparison.original().analysis().article());
        rewrite = new Source("rewrite", subject.rewrite(), comparison.rewrite().analysis().article());
    }

    /** The collection as JSON-LD on one line. */
    public static String of(Subject subject) {
        return Json.object(new AnnotationReport(subject)::collection);
    }

    private void collection(Json json) {
        List<FactChange> changes = LedgerOrder.of(subject.comparison().changes());
        json.array("@context", c -> c.item(CONTEXT).item(own -> own.put("stet", VOCABULARY)));
        json.put("id", id("collection")).put("type", "AnnotationCollection").put("stet:schema", SCHEMA)
                .put("label", Messages.text("report.pair", subject.original(), subject.rewrite()))
                .object("generator", g -> g.put("type", "Software").put("name", "Stet"));
        List<Notice> notices = subject.comparison().notices();
        if (!notices.isEmpty()) {
            json.array("stet:notice", n -> notices.forEach(notice -> n.item(notice.text())));
        }
        json.put("total", changes.size());
        json.object("first", page -> page.put("id", id("page")).put("type", "AnnotationPage").put("startIndex", 0)
                .objects("items", numbers(changes), n -> annotation(page, n, changes.get(n - 1))));
    }

    private static List<Integer> numbers(List<FactChange> changes) {
        return IntStream.rangeClosed(1, changes.size()).boxed().toList();
    }

    /** The same for the same pair each time, so that a store of annotations knows them again. */
    private String id(String part) {
        String name = String.join("\n", subject.id(), subject.original(), subject.rewrite(), part);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private void annotation(Json json, int number, FactChange change) {
        json.put("id", id(String.valueOf(number))).put("type", "Annotation").put("motivation", "assessing")
                .put("stet:kind", change.kind()).put("stet:type", change.type().word())
                .put("stet:severity", change.severity().word());
        Remark remark = subject.remark(change);
        if (remark.verdict() != Remark.Verdict.OPEN) {
            json.put("stet:decision", remark.verdict().word());
        }
        json.array("body", _ -> {
            body(json, "describing", change.why());
            body(json, "tagging", change.kind());
            body(json, "tagging", change.type().word());
            body(json, "tagging", change.severity().word());
            if (!remark.note().isEmpty()) {
                body(json, "commenting", remark.note());
            }
        });
        json.array("target", _ -> {
            change.inOriginal().ifPresent(f -> json.item(t -> original.target(t, f)));
            change.inRewrite().ifPresent(f -> json.item(t -> rewrite.target(t, f)));
        });
    }

    private static void body(Json json, String purpose, String words) {
        json.item(b -> b.put("type", "TextualBody").put("purpose", purpose).put("format", "text/plain")
                .put("value", words));
    }
}
