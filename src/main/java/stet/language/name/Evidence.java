package stet.language.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article says of its words in all their places together (after Chieu and Ng 2003, "Named Entity Recognition
 * with a Maximum Entropy Approach"): whether a word also stands in lower case, follows a first name, ends in a company's
 * suffix. A word that is clear in one place helps where it is not: in a headline, at a sentence's start, alone.
 */
public final class Evidence {
    static final int LOWER = 1;
    static final int CAPITAL = 1 << 1;
    static final int SURNAME = 1 << 2;
    static final int GIVEN = 1 << 3;
    static final int TITLED = 1 << 4;
    static final int ORGANIZATION = 1 << 5;
    static final int IN_RUN = 1 << 6;
    static final int AFTER_IN = 1 << 7;
    static final int BEFORE_PLACE = 1 << 8;
    static final int ACRONYM = 1 << 9;
    static final int OFTEN = 1 << 10;
    static final int KINDS = 11;

    private static final int MANY = 3;
    private static final int ACRONYM_LETTERS = 6;

    private final Map<Integer, Integer> bits = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    /** Gathered from all sentences of an article. */
    public Evidence(List<Line> lines) {
        for (Line line : lines) {
            gather(line);
        }
    }

    /** The bits of a word of the article. */
    int of(int fold) {
        return bits.getOrDefault(fold, 0) | (counts.getOrDefault(fold, 0) >= MANY ? OFTEN : 0);
    }

    private void gather(Line line) {
        if (line.mode == Line.Mode.CAPITALS || line.mode == Line.Mode.LOWER) {
            return;
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.shape[i] == Shape.LOWER) {
                add(line, i, LOWER);
            } else if (line.shape[i].isUpper()) {
                int end = i + 1;
                while (end < line.size() && line.shape[end].isUpper()) {
                    end++;
                }
                run(line, i, end);
                i = end - 1;
            }
        }
    }

    private void run(Line line, int start, int end) {
        boolean clear = line.mode == Line.Mode.NORMAL;
        for (int i = start; i < end; i++) {
            counts.merge(line.fold[i], 1, Integer::sum);
            if (clear && !line.isCapitalPlace(i)) {
                add(line, i, CAPITAL);
            }
            if (clear && end - start > 1) {
                add(line, i, IN_RUN);
            }
        }
        if (clear) {
            person(line, start, end);
            organization(line, start, end);
            place(line, start, end);
        }
    }

    private void person(Line line, int start, int end) {
        int first = start;
        while (first < end - 1 && Known.TITLE.in(line.known[first])) {
            first++;
        }
        boolean titled = first > start || start > 0 && Known.TITLE.in(line.known[start - 1]);
        boolean given = end - first > 1 && Known.FIRST.in(line.known[first]) && !line.isCapitalPlace(first);
        if (titled) {
            add(line, end - 1, TITLED);
        }
        if (given) {
            add(line, first, GIVEN);
            add(line, end - 1, SURNAME);
        }
    }

    private void organization(Line line, int start, int end) {
        boolean head = false;
        for (int i = start; i < end && end - start > 1; i++) {
            head |= Known.SUFFIX.in(line.known[i]) || Known.HEAD.in(line.known[i]);
        }
        for (int i = start; i < end && head; i++) {
            add(line, i, ORGANIZATION);
        }
        if (end - start > 1 && end + 2 < line.size() && line.words[end].equals("(")
                && line.shape[end + 1] == Shape.CAPITALS && line.words[end + 1].length() <= ACRONYM_LETTERS
                && line.words[end + 1].charAt(0) == line.words[start].charAt(0)) {
            add(line, end + 1, ACRONYM);
        }
    }

    private void place(Line line, int start, int end) {
        if (start > 0 && end - start <= 2
                && (line.folds[start - 1].equals("in") || line.folds[start - 1].equals("at"))) {
            add(line, end - 1, AFTER_IN);
        }
        if (end + 1 < line.size() && line.words[end].equals(",")
                && (Known.REGION.in(line.known[end + 1]) || Known.COUNTRY.in(line.known[end + 1]))) {
            add(line, end - 1, BEFORE_PLACE);
        }
    }

    private void add(Line line, int i, int bit) {
        bits.merge(line.fold[i], bit, (a, b) -> a | b);
    }
}
