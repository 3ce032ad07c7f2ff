package stet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The peer of the library: the plain way to find articles of one story. Words count by how often an article has them and
 * by how few articles do (tf · log N/df, without those that more than half of them have), articles are alike by the cosine of
 * all their words, and pairs alike enough are linked (single link). Exact: an inverted index finds every pair. It uses all
 * processors, as its peer does.
 */
final class TfIdf {
    /** Pairs less alike are not kept; no threshold may be lower. */
    static final double LEAST = 0.1;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final int articles;
    private final List<Pair> pairs;

    /** How alike an article is to one before it. */
    private record Pair(int article, int before, double cosine) {
    }

    /** What an article has of each word. */
    private record Bag(int[] words, double[] weights) {
        Bag {
            double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
            weights = length == 0 ? weights : Arrays.stream(weights).map(w -> w / length).toArray();
        }
    }

    TfIdf(List<String> texts) {
        articles = texts.size();
        List<Map<String, Integer>> counts = texts.parallelStream().map(TfIdf::counted).toList();
        pairs = pairs(weighed(counts));
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : BETWEEN.split(text.toLowerCase(java.util.Locale.ROOT))) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<Bag> weighed(List<Map<String, Integer>> counts) {
        Map<String, Integer> frequencies = new HashMap<>();
        counts.forEach(c -> c.keySet().forEach(w -> frequencies.merge(w, 1, Integer::sum)));
        frequencies.values().removeIf(f -> 2 * f > counts.size());
        Map<String, Integer> numbers = new HashMap<>();
        frequencies.keySet().forEach(w -> numbers.put(w, numbers.size()));
        return counts.parallelStream().map(c -> {
            List<String> words = c.keySet().stream().filter(frequencies::containsKey).toList();
            return new Bag(words.stream().mapToInt(numbers::get).toArray(), words.stream()
                    .mapToDouble(w -> c.get(w) * Math.log((double) counts.size() / frequencies.get(w))).toArray());
        }).toList();
    }

    private static List<Pair> pairs(List<Bag> bags) {
        Postings postings = Postings.of(bags);
        ThreadLocal<double[]> cosines = ThreadLocal.withInitial(() -> new double[bags.size()]);
        return IntStream.range(0, bags.size()).parallel().boxed()
                .flatMap(a -> pairs(a, bags.get(a), postings, cosines.get()).stream()).toList();
    }

    /** Of an article with those before it. */
    private static List<Pair> pairs(int article, Bag bag, Postings postings, double[] cosines) {
        Arrays.fill(cosines, 0, article, 0);
        for (int w = 0; w < bag.words.length; w++) {
            postings.add(bag.words[w], bag.weights[w], article, cosines);
        }
        List<Pair> found = new ArrayList<>();
        for (int before = 0; before < article; before++) {
            if (cosines[before] >= LEAST) {
                found.add(new Pair(article, before, cosines[before]));
            }
        }
        return found;
    }

    /** Which articles have a word, rising, and what of it. */
    private record Postings(int[][] articles, double[][] weights) {
        static Postings of(List<Bag> bags) {
            int words = bags.stream().flatMapToInt(b -> Arrays.stream(b.words)).max().orElse(-1) + 1;
            int[] sizes = new int[words];
            bags.forEach(b -> Arrays.stream(b.words).forEach(w -> sizes[w]++));
            int[][] articles = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
            double[][] weights = Arrays.stream(sizes).mapToObj(double[]::new).toArray(double[][]::new);
            for (int a = bags.size() - 1; a >= 0; a--) {
                Bag bag = bags.get(a);
                for (int w = 0; w < bag.words.length; w++) {
                    int at = --sizes[bag.words[w]];
                    articles[bag.words[w]][at] = a;
                    weights[bag.words[w]][at] = bag.weights[w];
                }
            }
            return new Postings(articles, weights);
        }

        /** To the cosines of an article with those before it. */
        void add(int word, double weight, int article, double[] cosines) {
            int[] with = articles[word];
            double[] weighing = weights[word];
            for (int p = 0; with[p] < article; p++) {
                cosines[with[p]] += weight * weighing[p];
            }
        }
    }

    /** The articles in groups, by what is at least so alike. */
    List<List<Integer>> groups(double threshold) {
        int[] parent = IntStream.range(0, articles).toArray();
        pairs.stream().filter(p -> p.cosine >= threshold).forEach(
                p -> parent[root(parent, p.article)] = root(parent, p.before));
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        IntStream.range(0, articles).forEach(
                a -> groups.computeIfAbsent(root(parent, a), _ -> new ArrayList<>()).add(a));
        return List.copyOf(groups.values());
    }

    private static int root(int[] parent, int article) {
        int root = article;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
