package stet.compare.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stet.align.Alignment;
import stet.align.BlockLink;
import stet.align.SentenceLink;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Ledger;
import stet.compare.Reuse;
import stet.compare.Severity;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Place;
import stet.text.Role;
import stet.text.Sentence;
import stet.text.Span;

/**
 * Comparisons in letters. Blocks are parted by {@code |}; {@code % } begins furniture, {@code @ } a byline; a full stop and
 * a space end a sentence. Facts are {@code <a1:…>} altered, {@code <l1:…>} altered but little, {@code <d1:…>} dropped,
 * {@code <n1:…>} added. Links: {@code 1=2} blocks, {@code 1~2} moved ones, {@code 1.1,1.2=2.1} sentences.
 */
final class Pairs {
    private static final Pattern FACT = Pattern.compile("<([a-z])(\\d+):([^>]*)>");
    private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:\\.(?= )|$)");

    private Pairs() {
    }

    static Comparison of(String original, String rewrite, String links) {
        Map<String, Fact> ours = new TreeMap<>();
        Map<String, Fact> theirs = new TreeMap<>();
        Analysis a = analysis(original, ours);
        Analysis b = analysis(rewrite, theirs);
        return new Comparison(new FactSheet(a, List.copyOf(ours.values())),
                new FactSheet(b, List.copyOf(theirs.values())), alignment(links, a, b), changes(ours, theirs),
                List.of(),
                new Ledger(0, 0, 0, 0, 0, 0), new Reuse(0, 0, 1, null));
    }

    private static Analysis analysis(String text, Map<String, Fact> facts) {
        List<Block> blocks = new ArrayList<>();
        List<AnalyzedSentence> sentences = new ArrayList<>();
        for (String line : text.split("\\|")) {
            Role role = line.startsWith("% ") ? Role.FURNITURE : line.startsWith("@ ") ? Role.BYLINE : Role.BODY;
            int number = blocks.size() + 1;
            String words = plain(role == Role.BODY ? line : line.substring(2), number, facts);
            blocks.add(new Block(number, role, words));
            Matcher sentence = SENTENCE.matcher(words);
            for (int i = 0; sentence.find(); i++) {
                sentences.add(new AnalyzedSentence(
                        new Sentence(number, i, new Span(sentence.start(), sentence.end())), sentence.group(),
                        List.of(),
                        List.of()));
            }
        }
        return new Analysis(new Article("x", Metadata.NONE, blocks), sentences);
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
        ours.forEach((name, fact) -> changes.add(switch (name.charAt(0)) {
            case 'a' -> new FactChange.Altered(fact, theirs.get(name), Severity.HIGH, "Another.");
            case 'l' -> new FactChange.Altered(fact, theirs.get(name), Severity.LOW, "Spelt otherwise.");
            default -> new FactChange.Dropped(fact, Severity.MEDIUM, "Left out.");
        }));
        theirs.forEach((name, fact) -> {
            if (name.startsWith("n")) {
                changes.add(new FactChange.Added(fact, Severity.MEDIUM, "New."));
            }
        });
        return changes;
    }

    private static Alignment alignment(String links, Analysis a, Analysis b) {
        List<BlockLink> blocks = new ArrayList<>();
        List<SentenceLink> sentences = new ArrayList<>();
        Stream.of(links.split(" ")).filter(l -> !l.isBlank()).forEach(link -> {
            String[] ends = link.split("[=~]");
            if (link.contains(".")) {
                sentences.add(new SentenceLink(sentences(ends[0], a), sentences(ends[1], b), 0.9));
            } else {
                blocks.add(new BlockLink(List.of(Integer.valueOf(ends[0])), List.of(Integer.valueOf(ends[1])), 0.9,
                        link.contains("~")));
            }
        });
        return new Alignment(blocks, sentences, List.of());
    }

    private static List<Sentence> sentences(String places, Analysis in) {
        return Stream.of(places.split(",")).map(p -> {
            String[] at = p.split("\\.");
            return in.in(Integer.parseInt(at[0])).get(Integer.parseInt(at[1]) - 1).sentence();
        }).toList();
    }
}
