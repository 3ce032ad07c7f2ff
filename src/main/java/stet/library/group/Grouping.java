package stet.library.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import stet.language.Encoder;
import stet.message.Progress;

/**
 * Groups articles into stories: rare terms find the candidates, terms and the meaning of the opening decide, average link
 * joins. Only articles that hang together by pairs alike enough can become one story, so each such component is joined by
 * itself: the result is that of the whole, and the work grows with the articles and not with their pairs. Texts of the
 * same words count once. Not for many threads; works on all processors itself.
 *
 * <p>Limits: an article is held against its 120 nearest, of large folders 60; a component of more than {@link #LARGEST} articles is cut where
 * its links are weakest; a story of many hundred versions of different wording may come apart.
 */
public final class Grouping {
    private static final double UNKNOWN = 0;
    private static final double ONE_STORY = 0.05;
    private static final double NEARLY_THE_SAME = 0.57;
    private static final double MANY_PAIRS = 120;
    private static final int LARGEST = 2000;
    private static final double FIRMER = 0.05;

    /** Which of the texts of different words each article has. */
    private final int[] text;
    private final List<List<Integer>> articles = new ArrayList<>();
    private final TermSpace space;
    private final Likenesses likenesses;

    /** @param encoder asked only where terms leave it open whether two articles are of one story */
    public Grouping(List<Gist> gists, Supplier<Encoder> encoder) {
        text = new int[gists.size()];
        Map<TermCounts, Integer> known = new HashMap<>();
        List<Gist> texts = new ArrayList<>();
        for (int i = 0; i < text.length; i++) {
            TermCounts terms = gists.get(i).terms();
            text[i] = terms.terms().length == 0 ? texts.size() : known.computeIfAbsent(terms, _ -> texts.size());
            if (text[i] == texts.size()) {
                texts.add(gists.get(i));
                articles.add(new ArrayList<>());
            }
            articles.get(text[i]).add(i);
        }
        space = new TermSpace(texts.stream().map(Gist::terms).toList());
        likenesses = new Likenesses(texts.stream().map(Gist::withoutTerms).toList(), space, encoder);
    }

    /**
     * The stories as lists of articles, each rising, in the order of their first articles.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    public List<List<Integer>> stories(Progress progress) {
        return sorted(group(likenesses.all().toArray(), progress));
    }

    /**
     * The stories after some articles came in: new ones join the story they belong to, or found one, and only the stories
     * that they touch are formed again. The result is that of {@link #stories} but for stories which no new article is
     * alike to and whose terms have become commoner or rarer since.
     *
     * @param before the stories so far, without articles that are gone
     * @param fresh  articles that are new, or whose story lost one
     * @throws java.util.concurrent.CancellationException where the thread is interrupted
     */
    public List<List<Integer>> joined(List<List<Integer>> before, BitSet fresh, Progress progress) {
        int[] story = new int[articles.size()];
        Arrays.fill(story, -1);
        for (int s = 0; s < before.size(); s++) {
            for (int article : before.get(s)) {
                story[text[article]] = fresh.get(article) ? story[text[article]] : s;
            }
        }
        int[] unknown = likenesses.all().filter(t -> story[t] < 0).toArray();
        likenesses.prepare(unknown, progress);
        BitSet touched = new BitSet();
        for (int t : unknown) {
            likenesses.of(t, (_, other, likeness) -> {
                if (story[other] >= 0 && likeness >= ONE_STORY) {
                    touched.set(story[other]);
                }
            });
        }
        List<List<Integer>> after = new ArrayList<>(
                group(likenesses.all().filter(t -> story[t] < 0 || touched.get(story[t])).toArray(), progress));
        Map<Integer, List<Integer>> rest = new HashMap<>();
        likenesses.all().filter(t -> story[t] >= 0 && !touched.get(story[t]))
                .forEach(t -> rest.computeIfAbsent(story[t], _ -> new ArrayList<>()).add(t));
        after.addAll(rest.values());
        return sorted(after);
    }

    /** The stories of these texts among each other. */
    private List<List<Integer>> group(int[] texts, Progress progress) {
        likenesses.prepare(texts, progress);
        BitSet inside = new BitSet();
        IntStream.of(texts).forEach(inside::set);
        return components(IntStream.of(texts).boxed().toList(), inside, ONE_STORY).stream()
                .flatMap(part -> join(part).stream()).toList();
    }

    /** What hangs together by pairs of at least that likeness; what is too much is cut at its weaker pairs. */
    private List<List<Integer>> components(List<Integer> texts, BitSet inside, double least) {
        Components links = new Components(articles.size());
        for (int t : texts) {
            likenesses.of(t, (a, b, likeness) -> {
                if (likeness >= least && inside.get(b)) {
                    links.link(a, b);
                }
            });
        }
        List<List<Integer>> parts = new ArrayList<>();
        for (List<Integer> part : links.sets(texts)) {
            if (part.size() <= LARGEST || least >= 1) {
                parts.add(part);
            } else {
                BitSet within = new BitSet();
                part.forEach(within::set);
                parts.addAll(components(part, within, least + FIRMER));
            }
        }
        return parts;
    }

    private List<List<Integer>> join(List<Integer> texts) {
        Cancelled.check();
        if (texts.size() == 1) {
            return List.of(texts);
        }
        List<List<Integer>> copies = copies(texts);
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < copies.size(); place++) {
            for (int t : copies.get(place)) {
                places.put(t, place);
            }
        }
        AverageLink link = new AverageLink(copies.size(), UNKNOWN, ONE_STORY);
        between(texts, places).forEach((pair, known) -> link.set((int) (pair >> Integer.SIZE), pair.intValue(),
                known.getSum() / Math.max(known.getCount(), pairs(pair, copies))));
        return link.clusters().stream().map(c -> c.stream().flatMap(p -> copies.get(p).stream()).sorted().toList())
                .toList();
    }

    /** How many likenesses there should be, told by both sides; of very many copies only the nearest are known. */
    private static double pairs(long places, List<List<Integer>> copies) {
        double all = 2.0 * copies.get((int) (places >> Integer.SIZE)).size() * copies.get((int) places).size();
        return Math.min(all, MANY_PAIRS);
    }

    /** Texts that hang together by pairs of nearly the same words, of which a syndicated story has thousands. */
    private List<List<Integer>> copies(List<Integer> texts) {
        Components same = new Components(articles.size());
        Set<Integer> inside = new HashSet<>(texts);
        texts.forEach(t -> likenesses.of(t, (a, b, likeness) -> {
            if (likeness >= NEARLY_THE_SAME && inside.contains(b)) {
                same.link(a, b);
            }
        }));
        return same.sets(texts);
    }

    /** The known likenesses between the texts of two places, by both in one number, the smaller first. */
    private Map<Long, DoubleSummaryStatistics> between(List<Integer> texts, Map<Integer, Integer> places) {
        Map<Long, DoubleSummaryStatistics> between = new TreeMap<>();
        texts.forEach(t -> likenesses.of(t, (a, b, likeness) -> {
            int place = Objects.requireNonNull(places.get(a));
            int other = places.getOrDefault(b, place);
            if (place != other) {
                long pair = (long) Math.min(place, other) << Integer.SIZE | Math.max(place, other);
                between.computeIfAbsent(pair, _ -> new DoubleSummaryStatistics()).accept(likeness);
            }
        }));
        return between;
    }

    private List<List<Integer>> sorted(List<List<Integer>> texts) {
        return texts.stream().map(story -> story.stream().flatMap(t -> articles.get(t).stream()).sorted().toList())
                .sorted(Comparator.comparing(List::getFirst)).toList();
    }

    /** The cosine of two articles' terms, from 0 to 1, to four digits; 1 of an article with itself. */
    public double similarity(int article, int other) {
        return text[article] == text[other]
                ? 1
                : Math.round(1e4 * vector(article).unit().dot(vector(other).unit())) / 1e4;
    }

    /** The share of an article's weight that stands on terms which another holds too; 0 to 1. */
    public double held(int article, int by) {
        return vector(by).shareOf(vector(article));
    }

    private TermVector vector(int article) {
        return space.vector(text[article]);
    }
}
