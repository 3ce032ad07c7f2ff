package stet.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.align.Alignment;
import stet.align.BlockLink;
import stet.app.session.Pair;
import stet.app.session.Session;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Kept;
import stet.compare.Ledger;
import stet.compare.Reuse;
import stet.compare.Severity;
import stet.compare.Story;
import stet.compare.Version;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue;
import stet.language.Analysis;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Place;
import stet.text.Role;
import stet.text.Span;

/**
 * Comparisons written by hand, for tests. A line is a block; {@code # } begins a headline, {@code % } furniture,
 * {@code @ } a byline. Facts stand in square brackets with a name: {@code [a1:Orla Finch]} altered of high severity
 * (the same name on both sides), {@code [l1:…]} altered of low severity, {@code [d1:…]} dropped, {@code [n1:…]} added,
 * {@code [k1:…]} kept. Links read {@code 1-1 2,3-2 4~5}, the tilde for moved.
 */
public record Desk(Comparison comparison, Pair pair) {
    private static final Pattern FACT = Pattern.compile("\\[([a-z])(\\d+):([^\\]]*)]");

    public static Desk of(String original, String rewrite, String links) {
        Map<String, Fact> ours = new TreeMap<>();
        Map<String, Fact> theirs = new TreeMap<>();
        Article a = article("wire.txt", original, ours);
        Article b = article("rewrite.html", rewrite, theirs);
        List<FactChange> changes = changes(ours, theirs);
        List<Kept> kept = ours.keySet().stream().filter(k -> k.startsWith("k") && theirs.containsKey(k))
                .map(k -> new Kept(ours.get(k), theirs.get(k))).toList();
        Comparison comparison = new Comparison(sheet(a, ours), sheet(b, theirs),
                new Alignment(links(links), List.of(), List.of()), changes, kept, ledger(changes, kept.size()),
                new Reuse(0, 0, 1, null));
        Version first = new Version("wire.txt", a, 1);
        Version second = new Version("rewrite.html", b, 0.8);
        Story story = new Story("The story", "wire.txt", "Its credit says so.", List.of(first, second));
        return new Desk(comparison, new Pair(story, first, second));
    }

    /** A session in which this is open and compared. */
    public Session session() {
        Session session = new Session();
        session.open(pair);
        session.compared(comparison);
        return session;
    }

    /** The change whose fact on either side has these words. */
    public FactChange change(String words) {
        return comparison.changes().stream().filter(c -> Stream.of(c.inOriginal(), c.inRewrite())
                .anyMatch(f -> f.isPresent() && f.get().text().equals(words))).findFirst().orElseThrow();
    }

    private static Article article(String source, String text, Map<String, Fact> facts) {
        List<Block> blocks = new ArrayList<>();
        String headline = null;
        for (String line : text.strip().split("\\R")) {
            Role role = role(line);
            String words = role == Role.BODY ? line : line.substring(2);
            Block block = new Block(blocks.size() + 1, role, plain(words, blocks.size() + 1, facts));
            headline = role == Role.HEADLINE ? block.text() : headline;
            blocks.add(block);
        }
        return new Article(source, new Metadata(headline, null, null, null, null, "en"), blocks);
    }

    private static Role role(String line) {
        return line.startsWith("# ")
                ? Role.HEADLINE
                : line.startsWith("% ")
                        ? Role.FURNITURE
                        : line.startsWith("@ ")
                                ? Role.BYLINE
                                : Role.BODY;
    }

    private static String plain(String line, int block, Map<String, Fact> facts) {
        StringBuilder plain = new StringBuilder();
        Matcher fact = FACT.matcher(line);
        while (fact.find()) {
            fact.appendReplacement(plain, "");
            int start = plain.length();
            plain.append(fact.group(3));
            facts.put(fact.group(1) + fact.group(2), new Fact(FactType.NAME,
                    new Place(block, new Span(start, plain.length())), fact.group(3),
                    new FactValue.NameValue(fact.group(3))));
        }
        return fact.appendTail(plain).toString();
    }

    private static List<FactChange> changes(Map<String, Fact> ours, Map<String, Fact> theirs) {
        List<FactChange> changes = new ArrayList<>();
        ours.forEach((name, fact) -> {
            @Nullable
            Fact other = theirs.get(name);
            switch (name.charAt(0)) {
                case 'a' -> changes.add(new FactChange.Altered(fact, other, Severity.HIGH, "Another name."));
                case 'l' -> changes.add(new FactChange.Altered(fact, other, Severity.LOW, "Spelt otherwise."));
                case 'd' -> changes.add(new FactChange.Dropped(fact, Severity.MEDIUM, "The rewrite leaves it out."));
                default -> {
                }
            }
        });
        theirs.forEach((name, fact) -> {
            if (name.startsWith("n")) {
                changes.add(new FactChange.Added(fact, Severity.MEDIUM, "Nothing in the original says so."));
            }
        });
        return changes;
    }

    private static Ledger ledger(List<FactChange> changes, int kept) {
        int altered = count(changes, FactChange.Altered.class::isInstance);
        int dropped = count(changes, FactChange.Dropped.class::isInstance);
        int added = count(changes, FactChange.Added.class::isInstance);
        return new Ledger(kept + altered + dropped, kept + altered + added, kept, altered, dropped, added);
    }

    private static int count(List<FactChange> changes, Predicate<FactChange> which) {
        return (int) changes.stream().filter(which).count();
    }

    private static FactSheet sheet(Article article, Map<String, Fact> facts) {
        return new FactSheet(new Analysis(article, List.of()),
                facts.values().stream().sorted((a, b) -> a.place().compareTo(b.place())).toList());
    }

    private static List<BlockLink> links(String links) {
        return Stream.of(links.split(" ")).filter(l -> !l.isBlank()).map(link -> {
            String[] ends = link.split("[-~]");
            return new BlockLink(numbers(ends[0]), numbers(ends[1]), 0.9, link.contains("~"));
        }).toList();
    }

    private static List<Integer> numbers(String list) {
        return Stream.of(list.split(",")).map(Integer::valueOf).toList();
    }
}
