package stet.compare.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.align.Runs;
import stet.compare.redline.Segment.Kind;

/** Weaves aligned parts of both sides into one text, word by word. */
final class Weaver {
    private final Tokens original;
    private final Tokens rewrite;
    private final Map<Part, List<Segment>> woven = new HashMap<>();
    private List<Token> ours = List.of();
    private List<Token> theirs = List.of();
    private List<Part> homes = List.of();

    Weaver(Tokens original, Tokens rewrite) {
        this.original = original;
        this.rewrite = rewrite;
    }

    /** The segments of each part of the rewrite that was woven so far. */
    Map<Part, List<Segment>> woven() {
        return woven;
    }

    /** Parts of the rewrite with the parts of the original that are aligned with them; neither empty. */
    void weave(List<Part> from, List<Part> to) {
        ours = opened(from.stream().flatMap(p -> original.of(p.block(), p.span()).stream()).toList());
        theirs = new ArrayList<>();
        homes = new ArrayList<>();
        for (Part part : to) {
            List<Token> tokens = rewrite.of(part.block(), part.span());
            tokens = theirs.isEmpty() ? opened(tokens) : tokens;
            theirs.addAll(tokens);
            homes.addAll(Collections.nCopies(tokens.size(), part));
        }
        int x = 0;
        int y = 0;
        for (Runs.Run run : readable(Runs.differing(keys(ours), keys(theirs)))) {
            same(x, y, run.start() - x);
            differing(run);
            x = run.end();
            y = run.to();
        }
        same(x, y, ours.size() - x);
    }

    /** A part of the rewrite that has no like in the original. */
    void alone(Part part, Kind kind) {
        rewrite.of(part.block(), part.span()).forEach(t -> put(part, Segment.of(kind, t)));
    }

    /** The first word is the same whether a space stands before it or it begins its block. */
    private static List<Token> opened(List<Token> tokens) {
        List<Token> opened = new ArrayList<>(tokens);
        if (!opened.isEmpty() && opened.getFirst().startsWithSpace() && !opened.getFirst().isSpace()) {
            Token first = opened.removeFirst();
            opened.addFirst(first.withoutSpace());
            opened.addFirst(first.space());
        }
        return opened;
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    /** Joins runs between which only scraps are the same: nobody can read every other word struck. */
    private List<Runs.Run> readable(List<Runs.Run> runs) {
        List<Runs.Run> joined = new ArrayList<>();
        for (Runs.Run run : runs) {
            Runs.Run last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && run.start() - last.end() <= 1 && isFull(last) && isFull(run)
                    && ours.subList(last.end(), run.start()).stream().allMatch(Token::isSlight)
                    && theirs.subList(last.to(), run.from()).stream().allMatch(Token::isSlight)) {
                joined.removeLast();
                joined.add(new Runs.Run(last.start(), run.end(), last.from(), run.to()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static boolean isFull(Runs.Run run) {
        return run.start() < run.end() && run.from() < run.to();
    }

    private void same(int x, int y, int length) {
        for (int i = 0; i < length; i++) {
            Token our = ours.get(x + i);
            Token their = theirs.get(y + i);
            if (!our.text().equals(their.text())) { // the two values of one fact
                put(homes.get(y + i), Segment.of(Kind.DELETED, our));
                put(homes.get(y + i), Segment.of(Kind.INSERTED, their));
            } else {
                put(homes.get(y + i), Segment.of(Kind.KEPT, their));
            }
        }
    }

    /** Facts that were struck keep about their place among the words that stand there now. */
    private void differing(Runs.Run run) {
        int start = run.start();
        int from = run.from();
        int length = Math.max(1, run.end() - run.start());
        for (int i = run.start(); i < run.end(); i++) {
            if (ours.get(i).isWhole()) {
                int to = run.from() + (int) Math.round((double) (i - run.start()) / length * (run.to() - run.from()));
                replaced(new Runs.Run(start, i, from, Math.max(from, to)));
                replaced(new Runs.Run(i, i + 1, Math.max(from, to), Math.max(from, to)));
                start = i + 1;
                from = Math.max(from, to);
            }
        }
        replaced(new Runs.Run(start, run.end(), from, run.to()));
    }

    private void replaced(Runs.Run run) {
        List<Token> struck = ours.subList(run.start(), run.end());
        List<Token> put = theirs.subList(run.from(), run.to());
        Part home = homes.get(put.isEmpty() ? Math.max(0, run.from() - 1) : run.from());
        boolean spaced = !struck.isEmpty() && !put.isEmpty() && struck.getFirst().startsWithSpace()
                && put.getFirst().startsWithSpace();
        if (spaced) { // both begin with it, and a line through it would be drawn to the word before
            put(home, Segment.of(Kind.KEPT, put.getFirst().space()));
        }
        for (int i = 0; i < struck.size(); i++) {
            put(home, Kind.DELETED, struck.get(i), spaced && i == 0);
        }
        for (int i = 0; i < put.size(); i++) {
            put(homes.get(run.from() + i), Kind.INSERTED, put.get(i), spaced && i == 0);
        }
    }

    private void put(Part part, Kind kind, Token token, boolean withoutSpace) {
        if (!withoutSpace) {
            put(part, Segment.of(kind, token));
        } else if (!token.isSpace()) {
            put(part, Segment.of(kind, token.withoutSpace()));
        }
    }

    private void put(Part part, Segment segment) {
        woven.computeIfAbsent(part, _ -> new ArrayList<>()).add(segment);
    }
}
