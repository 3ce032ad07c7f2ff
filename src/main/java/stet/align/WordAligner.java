package stet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import stet.language.Encoding;
import stet.language.Lexicon;
import stet.language.Token;
import stet.language.Vectors;
import stet.language.WordClass;
import stet.text.Place;

/**
 * Finds, within linked sentences, which words stand in the same slot: first the runs that a diff leaves unchanged, then
 * mutual best partners by meaning in context (argmax as in SimAlign, Jalili Sabet et al. 2020,
 * https://aclanthology.org/2020.findings-emnlp.147), again and again among what is left.
 */
final class WordAligner {
    /** Below this two words do not stand for each other, however alone they are. */
    private static final double LEAST = 0.55;
    private static final int ROUNDS = 3;
    /** So many words of a side are compared with each other at most; more are cut into windows. */
    private static final int MOST = 600;
    private static final int WINDOW = 200;

    private final Lexicon lexicon;

    WordAligner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A word of one side with all that speaks for a partner.
     *
     * @param position in its sentence, from 0 to 1: where its block stands must not matter
     */
    private record Slot(Place place, Token token, String key, float[] inContext, double position) {
    }

    /** The words of a sentence, whose first is the {@code start}-th slot of its side, and each of them once. */
    private record Words(int start, List<String> keys, Set<String> distinct) {
    }

    /** Two sentences of a group with the share of their words that both have. */
    private record Meeting(Words original, Words rewrite, double shared) {
    }

    /** The links between the words of two groups of sentences, in the original's order. Symmetric. */
    List<WordLink> align(List<Profile> original, List<Profile> rewrite) {
        List<Slot> ours = slots(original);
        List<Slot> theirs = slots(rewrite);
        Links links = new Links(ours, theirs);
        meetings(words(original), words(rewrite)).forEach(m -> holdUnchangedRuns(links, m));
        List<Integer> openOurs = links.open(true);
        List<Integer> openTheirs = links.open(false);
        int longer = Math.max(openOurs.size(), openTheirs.size());
        int windows = longer < MOST ? 1 : 1 + longer / WINDOW;
        for (int i = 0; i < windows; i++) {
            linkByMeaning(window(openOurs, i, windows), window(openTheirs, i, windows), links);
        }
        return links.inOrder();
    }

    /** The partners found so far: for each word of a side the index of the other's word, or -1. */
    private record Links(List<Slot> ours, List<Slot> theirs, int[] ofOurs, int[] ofTheirs, double[] likeness) {
        Links(List<Slot> ours, List<Slot> theirs) {
            this(ours, theirs, new int[ours.size()], new int[theirs.size()], new double[ours.size()]);
            Arrays.fill(ofOurs, -1);
            Arrays.fill(ofTheirs, -1);
        }

        void link(int o, int r, double alike) {
            ofOurs[o] = r;
            ofTheirs[r] = o;
            likeness[o] = Math.clamp(alike, 0, 1);
        }

        List<Integer> open(boolean isOurs) {
            int[] partners = isOurs ? ofOurs : ofTheirs;
            return IntStream.range(0, partners.length).filter(i -> partners[i] < 0).boxed().toList();
        }

        List<WordLink> inOrder() {
            return IntStream.range(0, ofOurs.length).filter(o -> ofOurs[o] >= 0)
                    .mapToObj(o -> new WordLink(ours.get(o).place(), theirs.get(ofOurs[o]).place(), likeness[o]))
                    .toList();
        }
    }

    /** The i-th of equal parts: of very long sentences only words at like places are looked at. */
    private static List<Integer> window(List<Integer> words, int i, int windows) {
        return words.subList((int) ((long) words.size() * i / windows),
                (int) ((long) words.size() * (i + 1) / windows));
    }

    private static List<Slot> slots(List<Profile> profiles) {
        List<Slot> slots = new ArrayList<>();
        for (Profile p : profiles) {
            Encoding encoding = p.encoding();
            int start = p.sentence().span().start();
            for (int i = 0; i < p.words().size(); i++) {
                Token token = p.words().get(i);
                slots.add(new Slot(new Place(p.sentence().block(), token.span()), token, p.keys().get(i),
                        encoding.of(token.span().shift(-start)), (double) i / p.words().size()));
            }
        }
        return slots;
    }

    private static List<Words> words(List<Profile> profiles) {
        List<Words> all = new ArrayList<>();
        int at = 0;
        for (Profile p : profiles) {
            all.add(new Words(at, p.keys(), new HashSet<>(p.keys())));
            at += p.keys().size();
        }
        return all;
    }

    /** Every sentence of a side with every one of the other, the most alike first, whatever their order. */
    private static List<Meeting> meetings(List<Words> original, List<Words> rewrite) {
        List<Meeting> meetings = new ArrayList<>();
        for (Words o : original) {
            for (Words r : rewrite) {
                double shared = r.distinct().stream().filter(o.distinct()::contains).count();
                meetings.add(new Meeting(o, r, 2 * shared / Math.max(1, o.keys().size() + r.keys().size())));
            }
        }
        meetings.sort(Comparator.comparingDouble(Meeting::shared).reversed());
        return meetings;
    }

    private static void holdUnchangedRuns(Links links, Meeting m) {
        int o = 0;
        int r = 0;
        for (Runs.Run run : Runs.differing(m.original().keys(), m.rewrite().keys())) {
            hold(links, m.original().start() + o, m.rewrite().start() + r, run.start() - o);
            o = run.end();
            r = run.to();
        }
        hold(links, m.original().start() + o, m.rewrite().start() + r, m.original().keys().size() - o);
    }

    /** A lone small word that stayed is chance; a run, or a word with content, is a hold. */
    private static void hold(Links links, int o, int r, int count) {
        boolean holds = count > 1 || count == 1 && links.ours().get(o).token().wordClass().isContent()
                && links.theirs().get(r).token().wordClass().isContent();
        for (int i = 0; holds && i < count; i++) {
            if (links.ofOurs()[o + i] < 0 && links.ofTheirs()[r + i] < 0) {
                links.link(o + i, r + i, 1);
            }
        }
    }

    private double likeness(Slot a, Slot b) {
        double context = Vectors.dot(a.inContext(), b.inContext());
        double near = 1 - Math.abs(a.position() - b.position());
        boolean same = a.key().equals(b.key()) || a.token().text().equalsIgnoreCase(b.token().text());
        double word = same ? 1 : meaning(a.token(), b.token());
        return 0.31 + 0.30 * context + 0.40 * word + 0.05 * near;
    }

    private double meaning(Token a, Token b) {
        WordClass wordClass = a.wordClass();
        if (wordClass != b.wordClass() || !wordClass.isContent()) {
            return wordClass == b.wordClass() ? 0.4 : 0;
        }
        return switch (lexicon.relation(a.lemma(), b.lemma(), wordClass)) {
            case SAME -> 1;
            case SYNONYM -> 0.9;
            case BROADER, ANTONYM, SIBLING -> 0.7;
            case UNRELATED -> 0.4;
        };
    }

    private void linkByMeaning(List<Integer> ours, List<Integer> theirs, Links links) {
        double[][] likeness = new double[ours.size()][theirs.size()];
        for (int o = 0; o < ours.size(); o++) {
            for (int r = 0; r < theirs.size(); r++) {
                likeness[o][r] = likeness(links.ours().get(ours.get(o)), links.theirs().get(theirs.get(r)));
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            linkMutualBests(ours, theirs, likeness, links);
        }
    }

    private static void linkMutualBests(List<Integer> ours, List<Integer> theirs, double[][] likeness, Links links) {
        int[] bestForTheirs = new int[theirs.size()];
        Arrays.fill(bestForTheirs, -1);
        int[] bestForOurs = new int[ours.size()];
        Arrays.fill(bestForOurs, -1);
        for (int o = 0; o < ours.size(); o++) {
            for (int r = 0; r < theirs.size() && links.ofOurs()[ours.get(o)] < 0; r++) {
                if (links.ofTheirs()[theirs.get(r)] < 0) {
                    bestForOurs[o] = bestForOurs[o] < 0 || likeness[o][r] > likeness[o][bestForOurs[o]]
                            ? r
                            : bestForOurs[o];
                    bestForTheirs[r] = bestForTheirs[r] < 0 || likeness[o][r] > likeness[bestForTheirs[r]][r]
                            ? o
                            : bestForTheirs[r];
                }
            }
        }
        for (int o = 0; o < ours.size(); o++) {
            int best = bestForOurs[o];
            if (best >= 0 && bestForTheirs[best] == o && likeness[o][best] >= LEAST) {
                links.link(ours.get(o), theirs.get(best), likeness[o][best]);
            }
        }
    }
}
