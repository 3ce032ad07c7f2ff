package stet.train;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stet.language.name.Kind;
import stet.language.name.Found;
import stet.language.name.Word;
import stet.language.name.Labels.Range;
import stet.language.name.NameFinder;
import stet.language.name.NameModel;
import stet.text.Span;

/** Measures a model on a labelled file: {@code NameScore MODEL-FILE FILE [errors]}. */
public final class NameScore {
    private final Map<String, int[]> counts = new TreeMap<>();

    public static void main(String[] args) throws Exception {
        NameFinder finder;
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            finder = new NameFinder(NameModel.read(in));
        }
        new NameScore().score(finder, TrainingData.read(Path.of(args[1]), -1, true), args.length > 2);
    }

    private void score(NameFinder finder, List<List<Sample>> articles, boolean errors) {
        long start = System.nanoTime();
        int words = 0;
        for (List<Sample> article : articles) {
            List<List<Word>> tokens = article.stream().map(s -> tokens(s.words())).toList();
            List<List<Found>> found = finder.find(tokens);
            for (int i = 0; i < article.size(); i++) {
                words += tokens.get(i).size();
                sentence(article.get(i), tokens.get(i), found.get(i), errors);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        counts.forEach((k, c) -> System.out.printf("%-14s P %.4f R %.4f F %.4f (%d)%n", k, 1.0 * c[0] / c[1],
                1.0 * c[0] / c[2], 2.0 * c[0] / (c[1] + c[2]), c[2]));
        System.out.printf("%d words, %.0f a second%n", words, words / seconds);
    }

    private void sentence(Sample sample, List<Word> tokens, List<Found> names, boolean errors) {
        List<Range> found = new ArrayList<>();
        for (Found name : names) {
            int start = 0;
            while (tokens.get(start).span().end() <= name.span().start()) {
                start++;
            }
            int end = start + 1;
            while (end < tokens.size() && tokens.get(end).span().start() < name.span().end()) {
                end++;
            }
            found.add(new Range(start, end, name.kind()));
        }
        for (Kind kind : Kind.values()) {
            count(kind.name(), sample.names().stream().filter(r -> r.kind() == kind).toList(),
                    found.stream().filter(r -> r.kind() == kind).toList());
        }
        count("three types", sample.names().stream().filter(r -> r.kind() != Kind.OTHER).toList(),
                found.stream().filter(r -> r.kind() != Kind.OTHER).toList());
        count("untyped", sample.names().stream().map(NameScore::plain).toList(),
                found.stream().map(NameScore::plain).toList());
        if (errors) {
            print("missed", sample.words(), sample.names(), found);
            print("wrong ", sample.words(), found, sample.names());
        }
    }

    private static void print(String what, List<String> words, List<Range> some, List<Range> others) {
        for (Range r : some) {
            if (!others.contains(r)) {
                boolean typed = others.stream().anyMatch(o -> plain(o).equals(plain(r)));
                System.out.println(what + (typed ? " TYPE " : " SPAN ") + r.kind() + " "
                        + String.join(" ", words.subList(Math.max(0, r.start() - 4), r.start())) + " [["
                        + String.join(" ", words.subList(r.start(), r.end())) + "]] "
                        + String.join(" ", words.subList(r.end(), Math.min(words.size(), r.end() + 4))));
            }
        }
    }

    private static Range plain(Range r) {
        return new Range(r.start(), r.end(), Kind.OTHER);
    }

    private void count(String key, List<Range> gold, List<Range> found) {
        int[] c = counts.computeIfAbsent(key, _ -> new int[3]);
        c[0] += (int) gold.stream().filter(found::contains).count();
        c[1] += found.size();
        c[2] += gold.size();
    }

    static List<Word> tokens(List<String> words) {
        List<Word> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            tokens.add(new Word(new Span(at, at + word.length()), word));
            at += word.length() + 1;
        }
        return tokens;
    }
}
