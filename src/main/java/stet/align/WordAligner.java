package stet.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    private final Lexicon lexicon;

    WordAligner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A word of one side with all that speaks for a partner. */
    private record Slot(Place place, Token token, String key, float[] inContext, double position) {
    }

    /** The links between the words of two groups of sentences, in the original's order. */
    List<WordLink> align(List<Profile> original, List<Profile> rewrite) {
        List<Slot> ours = slots(original);
        List<Slot> theirs = slots(rewrite);
        int[] partner = unchangedRuns(ours, theirs);
        boolean[] taken = new boolean[theirs.size()];
        for (int r : partner) {
            if (r >= 0) {
                taken[r] = true;
            }
        }
        double[][] likeness = new double[ours.size()][theirs.size()];
        for (int o = 0; o < ours.size(); o++) {
            for (int r = 0; r < theirs.size(); r++) {
                likeness[o][r] = partner[o] >= 0 || taken[r]
                        ? partner[o] == r ? 1 : 0
                        : likeness(ours.get(o), theirs.get(r));
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            linkMutualBests(likeness, partner, taken);
        }
        return links(ours, theirs, partner, likeness);
    }

    private static List<Slot> slots(List<Profile> profiles) {
        List<Slot> slots = new ArrayList<>();
        int words = profiles.stream().mapToInt(p -> p.words().size()).sum();
        for (Profile p : profiles) {
            Encoding encoding = p.encoding();
            int start = p.sentence().span().start();
            for (int i = 0; i < p.words().size(); i++) {
                Token token = p.words().get(i);
                slots.add(new Slot(new Place(p.sentence().block(), token.span()), token, p.keys().get(i),
                        encoding.of(token.span().shift(-start)), (double) slots.size() / words));
            }
        }
        return slots;
    }

    /** For each word of the original its partner in a run that the diff leaves unchanged; -1 where it has none. */
    private static int[] unchangedRuns(List<Slot> ours, List<Slot> theirs) {
        int[] partner = new int[ours.size()];
        Arrays.fill(partner, -1);
        int o = 0;
        int r = 0;
        List<AbstractDelta<String>> deltas = DiffUtils.diff(keys(ours), keys(theirs)).getDeltas();
        deltas.sort(Comparator.comparing(d -> d.getSource().getPosition()));
        for (AbstractDelta<String> delta : deltas) {
            run(partner, o, r, delta.getSource().getPosition(), ours);
            o = delta.getSource().getPosition() + delta.getSource().size();
            r = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        run(partner, o, r, ours.size(), ours);
        return partner;
    }

    /** A lone small word that stayed is chance; a run, or a word with content, is a hold. */
    private static void run(int[] partner, int o, int r, int end, List<Slot> ours) {
        boolean holds = end - o > 1 || end - o == 1 && ours.get(o).token().wordClass().isContent();
        for (int i = o; holds && i < end; i++) {
            partner[i] = r + i - o;
        }
    }

    private static List<String> keys(List<Slot> slots) {
        return slots.stream().map(Slot::key).toList();
    }

    private double likeness(Slot a, Slot b) {
        double context = Vectors.dot(a.inContext(), b.inContext());
        double near = 1 - Math.abs(a.position() - b.position());
        boolean same = a.key().equals(b.key()) || a.token().text().equalsIgnoreCase(b.token().text());
        double word = same ? 1 : meaning(a.token(), b.token());
        return 0.55 * context + 0.40 * word + 0.05 * near;
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

    private static void linkMutualBests(double[][] likeness, int[] partner, boolean[] taken) {
        int[] bestForTheirs = new int[taken.length];
        for (int r = 0; r < taken.length; r++) {
            bestForTheirs[r] = -1;
            for (int o = 0; o < partner.length; o++) {
                if (partner[o] < 0 && !taken[r]
                        && (bestForTheirs[r] < 0 || likeness[o][r] > likeness[bestForTheirs[r]][r])) {
                    bestForTheirs[r] = o;
                }
            }
        }
        for (int o = 0; o < partner.length; o++) {
            int best = -1;
            for (int r = 0; partner[o] < 0 && r < taken.length; r++) {
                if (!taken[r] && (best < 0 || likeness[o][r] > likeness[o][best])) {
                    best = r;
                }
            }
            if (best >= 0 && bestForTheirs[best] == o && likeness[o][best] >= LEAST) {
                partner[o] = best;
                taken[best] = true;
            }
        }
    }

    private static List<WordLink> links(List<Slot> ours, List<Slot> theirs, int[] partner, double[][] likeness) {
        List<WordLink> links = new ArrayList<>();
        for (int o = 0; o < partner.length; o++) {
            if (partner[o] >= 0) {
                links.add(new WordLink(ours.get(o).place(), theirs.get(partner[o]).place(),
                        Math.clamp(likeness[o][partner[o]], 0, 1)));
            }
        }
        return links;
    }
}
