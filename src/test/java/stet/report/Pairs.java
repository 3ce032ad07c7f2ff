package stet.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stet.align.Alignment;
import stet.align.BlockLink;
import stet.align.SentenceLink;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Kept;
import stet.compare.Ledger;
import stet.compare.Reuse;
import stet.compare.Severity;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue;
import stet.fact.quantity.Bound;
import stet.intake.Intake;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.report.subject.Remark;
import stet.report.subject.Subject;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Place;
import stet.text.Role;
import stet.text.Sentence;
import stet.text.Span;

/** Comparisons made by hand, so that a report is tested whatever the engine finds. */
public final class Pairs {
    private Pairs() {
    }

    /** A sheet whose blocks are one sentence each. */
    public static FactSheet sheet(String source, Metadata metadata, List<Block> blocks, Fact... facts) {
        List<AnalyzedSentence> sentences = new ArrayList<>();
        for (Block b : blocks) {
            sentences.add(new AnalyzedSentence(new Sentence(b.number(), 0, new Span(0, b.text().length())), b.text(),
                    List.of(), List.of()));
        }
        return new FactSheet(new Analysis(new Article(source, metadata, blocks), sentences), List.of(facts));
    }

    public static Metadata headline(String headline) {
        return new Metadata(headline, null, null, null, null, "en");
    }

    /** The fact at the first place of the words in the block. */
    public static Fact fact(FactType type, Block block, String words, FactValue value) {
        int start = block.text().indexOf(words);
        return new Fact(type, new Place(block.number(), new Span(start, start + words.length())), words, value);
    }

    /** A ferry story: a number altered, a price dropped, a name added, a paragraph moved, furniture on the rewrite's page. */
    public static Subject ferry() {
        Block h = new Block(1, Role.HEADLINE, "Ferry adds 12 sailings");
        Block a = new Block(2, Role.BODY, "Tickets stay at $9.");
        Block b = new Block(3, Role.BODY, "The 12 sailings start in May.");
        Block rh = new Block(1, Role.HEADLINE, "More ferries");
        Block ra = new Block(2, Role.BODY, "The 21 sailings start in May, said Ana Brix.");
        Block rb = new Block(3, Role.FURNITURE, "You may also like");
        Block rc = new Block(4, Role.BODY, "Tickets are unchanged.");
        Fact twelve = fact(FactType.NUMBER, b, "12", number(12));
        Fact price = fact(FactType.MONEY, a, "$9", new FactValue.Quantity(Bound.EXACT, BigDecimal.valueOf(9), null,
                "USD"));
        Fact twentyOne = fact(FactType.NUMBER, ra, "21", number(21));
        Fact ana = fact(FactType.PERSON, ra, "Ana Brix", new FactValue.NameValue("Ana Brix"));
        FactSheet original = sheet("wire.txt", headline("Ferry adds 12 sailings"), List.of(h, a, b), price, twelve);
        FactSheet rewrite = sheet("site.html", headline("More ferries"), List.of(rh, ra, rb, rc), twentyOne, ana);
        Alignment alignment = new Alignment(
                List.of(new BlockLink(List.of(1), List.of(1), 0.6, false),
                        new BlockLink(List.of(2), List.of(4), 0.51239, true),
                        new BlockLink(List.of(3), List.of(2), 0.9, false)),
                List.of(new SentenceLink(List.of(new Sentence(3, 0, new Span(0, 29))),
                        List.of(new Sentence(2, 0, new Span(0, 44))), 0.9)),
                List.of());
        return new Subject("p1", "wire.txt", "site.html", new Comparison(original, rewrite, alignment,
                List.of(new FactChange.Dropped(price, Severity.MEDIUM, "The rewrite gives no price."),
                        new FactChange.Altered(twelve, twentyOne, Severity.HIGH, "Another number: 12, not 21."),
                        new FactChange.Added(ana, Severity.LOW, "The original does not name her.")),
                List.<Kept>of(), new Ledger(2, 2, 0, 1, 1, 1), new Reuse(0.25, 0.6, 0.15,
                        new Reuse.Run(4, new Place(3, new Span(7, 28)), new Place(2, new Span(7, 28))))));
    }

    /** The ferry story, read by somebody who confirmed a change with a note and dismissed another without. */
    public static Subject noted() {
        Subject ferry = ferry();
        List<FactChange> changes = ferry.comparison().changes();
        return new Subject(ferry.id(), ferry.original(), ferry.rewrite(), ferry.comparison(),
                Map.of(changes.get(1), new Remark(Remark.Verdict.CONFIRMED, "=Ask \"the port\"."), changes.get(2),
                        new Remark(Remark.Verdict.DISMISSED, "")));
    }

    /** A German story, a number altered. */
    public static Subject foreign() {
        Metadata german = new Metadata("Vier Fähren", null, null, null, null, "de");
        Block h = new Block(1, Role.HEADLINE, "Vier Fähren");
        Block rh = new Block(1, Role.HEADLINE, "14 Fähren");
        Fact four = fact(FactType.NUMBER, h, "Vier", number(4));
        Fact fourteen = fact(FactType.NUMBER, rh, "14", number(14));
        return new Subject("f", "a.txt", "b.txt", new Comparison(sheet("a.txt", german, List.of(h), four),
                sheet("b.txt", german, List.of(rh), fourteen),
                new Alignment(List.of(new BlockLink(List.of(1), List.of(1), 0.9, false)), List.of(), List.of()),
                List.of(new FactChange.Altered(four, fourteen, Severity.HIGH, "Another number.")), List.of(),
                new Ledger(1, 1, 0, 1, 0, 0), new Reuse(0.5, 0.5, 0, null)));
    }

    /** The ferry story, of which the reader said something: the price queried, the number confirmed, the name dismissed. */
    static Subject remarked() {
        Subject ferry = ferry();
        List<FactChange> changes = ferry.comparison().changes();
        return new Subject("p1", "wire.txt", "site.html", ferry.comparison(),
                Map.of(changes.get(0), new Remark(Remark.Verdict.QUERIED, "Ask the <port>."), changes.get(1),
                        new Remark(Remark.Verdict.CONFIRMED, ""), changes.get(2),
                        new Remark(Remark.Verdict.DISMISSED, "Known.")));
    }

    /** Two texts as the engine compares them. */
    static Subject of(String original, String rewrite) {
        Intake intake = new Intake();
        return new Subject("p", "a.txt", "b.txt", Engine.COMPARER.compare(intake.text(original, null, null),
                intake.text(rewrite, null, null)));
    }

    private static final class Engine {
        private static final Comparer COMPARER = new Comparer();
    }

    /** Markup and steering characters wherever foreign words can stand. */
    public static Subject hostile() {
        String evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`|=cmd \u001b[31m[a](javascript:b)";
        return hostile(evil, evil);
    }

    /** These words wherever foreign words can stand, and that name as both paths. */
    static Subject hostile(String evil, String name) {
        Block h = new Block(1, Role.HEADLINE, evil);
        Block f = new Block(2, Role.FURNITURE, evil);
        Block b = new Block(3, Role.BODY, "=1+1 " + evil);
        FactValue value = new FactValue.NameValue(evil);
        Fact whole = fact(FactType.NAME, b, b.text(), value);
        FactChange change = new FactChange.Altered(whole, whole, Severity.HIGH, evil);
        FactSheet sheet = sheet(evil, new Metadata(evil, evil, evil, evil, null, evil), List.of(h, f, b), whole);
        return new Subject(evil, name, name,
                new Comparison(sheet, sheet, new Alignment(List.of(), List.of(), List.of()),
                        List.of(change), List.of(), new Ledger(1, 1, 0, 1, 0, 0),
                        new Reuse(1, 0, 0, new Reuse.Run(3, whole.place(), whole.place()))),
                Map.of(change, new Remark(Remark.Verdict.QUERIED, evil)));
    }

    /** Nothing differs. */
    public static Subject same() {
        Block h = new Block(1, Role.HEADLINE, "Snow in June");
        Fact june = fact(FactType.DATE, h, "June", new FactValue.Time(Bound.EXACT, "2031-06"));
        FactSheet sheet = sheet("a.txt", headline("Snow in June"), List.of(h), june);
        return new Subject("s", "a.txt", "b.txt", new Comparison(sheet, sheet,
                new Alignment(List.of(new BlockLink(List.of(1), List.of(1), 1, false)), List.of(), List.of()),
                List.of(),
                List.of(new Kept(june, june)), new Ledger(1, 1, 1, 0, 0, 0), new Reuse(1, 0, 0, null)));
    }

    private static FactValue number(int n) {
        return new FactValue.Quantity(Bound.EXACT, BigDecimal.valueOf(n), null, "");
    }
}
