package stet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stet.align.BlockLink;
import stet.align.SentenceLink;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Ledger;
import stet.compare.Notice;
import stet.compare.Reuse;
import stet.compare.Story;
import stet.compare.Version;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.language.Analysis;
import stet.report.json.Json;
import stet.report.subject.Remark;
import stet.report.subject.Subject;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Sentence;

/** What Stet knows, in JSON for programs, a line a value. Offsets are UTF-16 code units into a block's text. */
public final class JsonReport {
    private JsonReport() {
    }

    /** An article and its facts: {@code stet.article/1}. */
    public static String article(String id, FactSheet sheet) {
        return Json.object(json -> {
            article(json, id, sheet.analysis());
            notices(json, Notice.of(sheet.analysis()));
            json.objects("facts", sheet.facts(), f -> fact(json.put("type", f.type().word()), f));
        });
    }

    /** A comparison: {@code stet.comparison/1}. */
    public static String comparison(Subject subject) {
        Comparison c = subject.comparison();
        return Json.object(json -> {
            json.put("schema", "stet.comparison/1").put("id", subject.id());
            json.object("original", j -> article(j, subject.original(), c.original().analysis()));
            json.object("rewrite", j -> article(j, subject.rewrite(), c.rewrite().analysis()));
            notices(json, c.notices());
            json.objects("alignment", c.alignment().blocks(), link -> link(json, link));
            json.objects("sentences", c.alignment().sentences(), link -> link(json, link));
            json.objects("changes", c.changes(), change -> change(json, change, subject.remark(change)));
            json.object("ledger", j -> ledger(j, c.ledger()));
            json.object("reuse", j -> reuse(j, c.reuse()));
        });
    }

    /**
     * A folder as stories: {@code stet.stories/1}.
     *
     * @param unreadable paths and what is the matter with each
     */
    public static String stories(String folder, List<Story> stories, Map<String, String> unreadable) {
        return Json.object(json -> {
            json.put("schema", "stet.stories/1").put("folder", folder);
            json.objects("stories", stories, s -> json.put("title", s.title()).put("original", s.original())
                    .put("why", s.why()).objects("versions", s.versions(), v -> version(json, v)));
            json.objects("unreadable", unreadable.entrySet(),
                    u -> json.put("path", u.getKey()).put("error", u.getValue()));
        });
    }

    /** The answer to an input that failed. */
    public static String error(@Nullable String id, String error) {
        return Json.object(json -> json.put("id", id).put("error", error));
    }

    private static void version(Json json, Version version) {
        json.put("path", version.path()).put("similarity", version.similarity());
    }

    private static void article(Json json, String id, Analysis analysis) {
        Metadata said = analysis.article().metadata();
        LocalDate published = said.published();
        json.put("schema", "stet.article/1").put("id", id).put("source", analysis.article().source())
                .put("language", said.language()).put("published", published == null ? null : published.toString())
                .put("headline", said.headline()).put("byline", said.byline()).put("dateline", said.dateline())
                .put("credit", said.credit());
        BlockSentences sentences = new BlockSentences(analysis);
        json.objects("blocks", analysis.article().blocks(), b -> block(json, b, sentences));
    }

    private static void block(Json json, Block block, BlockSentences sentences) {
        json.put("n", block.number()).put("role", block.role().word()).put("text", block.text()).rows("sentences",
                sentences.of(block).stream().map(s -> new int[]{s.start(), s.end()}).toList());
    }

    static void fact(Json json, Fact fact) {
        json.span(fact.place()).put("text", fact.text()).put("value", fact.value().normal());
    }

    /** Only where there is something to say: the member is absent from most answers. */
    private static void notices(Json json, List<Notice> notices) {
        if (!notices.isEmpty()) {
            json.objects("notices", notices, n -> json.put("kind", n.kind()).put("text", n.text()));
        }
    }

    private static void link(Json json, BlockLink link) {
        json.numbers("original", link.original()).numbers("rewrite", link.rewrite())
                .put("similarity", link.similarity()).put("moved", link.moved());
    }

    private static void link(Json json, SentenceLink link) {
        json.rows("original", indices(link.original())).rows("rewrite", indices(link.rewrite()))
                .put("similarity", link.similarity());
    }

    private static List<int[]> indices(List<Sentence> sentences) {
        return sentences.stream().map(s -> new int[]{s.block(), s.index()}).toList();
    }

    private static void change(Json json, FactChange change, Remark remark) {
        json.put("kind", change.kind()).put("type", change.type().word()).put("severity", change.severity().word());
        change.inOriginal().ifPresent(f -> json.object("original", j -> fact(j, f)));
        change.inRewrite().ifPresent(f -> json.object("rewrite", j -> fact(j, f)));
        json.put("why", change.why());
        if (remark.verdict() != Remark.Verdict.OPEN) {
            json.put("decision", remark.verdict().word());
        }
        if (!remark.note().isEmpty()) {
            json.put("note", remark.note());
        }
    }

    static void ledger(Json json, Ledger ledger) {
        json.put("original", ledger.original()).put("rewrite", ledger.rewrite()).put("kept", ledger.kept())
                .put("altered", ledger.altered()).put("dropped", ledger.dropped()).put("added", ledger.added());
    }

    private static void reuse(Json json, Reuse reuse) {
        json.put("verbatim", reuse.verbatim()).put("reworded", reuse.reworded()).put("new", reuse.fresh());
        Reuse.Run run = reuse.longestRun();
        if (run != null) {
            json.object("longestRun", j -> j.put("words", run.words()).place("original", run.original())
                    .place("rewrite", run.rewrite()));
        }
    }
}
