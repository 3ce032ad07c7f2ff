package stet.report.tei;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import stet.text.Span;

/** Where two texts agree and where they part, word by word. */
final class Collation {
    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);
    /** Beyond this many pairs of words a comparison could take seconds, and the texts are given whole. */
    private static final long MOST = 100_000_000;

    /**
     * A stretch of both texts.
     *
     * @param same whether both have the same words there
     */
    record Segment(Span original, Span rewrite, boolean same) {
        private Segment with(Segment next) {
            return new Segment(original.cover(next.original), rewrite.cover(next.rewrite), same);
        }

        private int length() {
            return Math.max(original.length(), rewrite.length());
        }
    }

    private Collation() {
    }

    /** One segment: nothing is shared. */
    static List<Segment> apart(String original, String rewrite) {
        return List.of(new Segment(new Span(0, original.length()), new Span(0, rewrite.length()), false));
    }

    /** The segments of both texts in order; together they are the whole of either. */
    static List<Segment> of(String original, String rewrite) {
        List<String> before = tokens(original);
        List<String> after = tokens(rewrite);
        if ((long) before.size() * after.size() > MOST) {
            return apart(original, rewrite);
        }
        return withoutSlivers(segments(before, after));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Segment> segments(List<String> before, List<String> after) {
        int[] original = starts(before);
        int[] rewrite = starts(after);
        List<Segment> segments = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            Chunk<String> source = delta.getSource();
            Chunk<String> target = delta.getTarget();
            int nextI = source.getPosition();
            int nextJ = target.getPosition();
            add(segments, new Span(original[i], original[nextI]), new Span(rewrite[j], rewrite[nextJ]), true);
            i = nextI + source.size();
            j = nextJ + target.size();
            add(segments, new Span(original[nextI], original[i]), new Span(rewrite[nextJ], rewrite[j]), false);
        }
        add(segments, new Span(original[i], original[before.size()]), new Span(rewrite[j], rewrite[after.size()]),
                true);
        return segments;
    }

    /** Where each token starts, and after the last where it ends. */
    private static int[] starts(List<String> tokens) {
        int[] starts = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            starts[i + 1] = starts[i] + tokens.get(i).length();
        }
        return starts;
    }

    private static void add(List<Segment> segments, Span original, Span rewrite, boolean same) {
        if (!original.isEmpty() || !rewrite.isEmpty()) {
            segments.add(new Segment(original, rewrite, same));
        }
    }

    /** What two texts share between two longer stretches that differ is chance: a blank, an article, a comma. */
    private static List<Segment> withoutSlivers(List<Segment> segments) {
        List<Segment> clean = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean between = !clean.isEmpty() && !clean.getLast().same && i + 1 < segments.size();
            boolean same = segment.same && !(between
                    && segment.length() <= Math.min(clean.getLast().length(), segments.get(i + 1).length()));
            if (!clean.isEmpty() && clean.getLast().same == same) {
                clean.add(clean.removeLast().with(segment));
            } else {
                clean.add(new Segment(segment.original, segment.rewrite, same));
            }
        }
        return clean;
    }
}
