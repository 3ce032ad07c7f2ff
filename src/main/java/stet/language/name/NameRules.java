package stet.language.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.language.name.Labels.Range;

/**
 * What holds of names in news whatever a model says: no title and no article belongs to one, a month or weekday is none,
 * a people is no place, and a full name is of one kind all through an article.
 */
final class NameRules {
    private static final Set<String> PARTICLES = Set.of("bin", "ibn", "bint", "al", "el", "von", "van", "de", "del",
            "della", "da", "dos", "der", "den", "ten", "la");
    private static final Set<String> AFTER_A_BODY = Set.of("said", "says", "had", "has", "is", "was", "will", "would",
            "did", "denied", "declined", ",", ".", "'s", "’s");

    private NameRules() {
    }

    /** The names of each line of an article, put right. */
    static List<List<Range>> apply(List<Line> lines, List<List<Range>> names) {
        List<List<Range>> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            kept.add(joined(line, names.get(i)).stream().map(n -> trimmed(line, n)).filter(n -> isName(line, n))
                    .map(n -> new Range(n.start(), n.end(), kind(line, n))).toList());
        }
        List<List<Range>> agreed = agreed(lines, kept);
        Headlines headlines = new Headlines(lines, agreed);
        List<List<Range>> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(headlines.names(lines.get(i), agreed.get(i)));
        }
        return all;
    }

    /** Mohammed + bin + Rashid is one person. */
    private static List<Range> joined(Line line, List<Range> names) {
        List<Range> joined = new ArrayList<>();
        for (Range name : names) {
            Range last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.kind() == Kind.PERSON && name.kind() == Kind.PERSON
                    && name.start() == last.end() + 1 && PARTICLES.contains(line.words[last.end()])) {
                joined.set(joined.size() - 1, new Range(last.start(), name.end(), Kind.PERSON));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private static Range trimmed(Line line, Range name) {
        int start = name.start();
        while (start < name.end() - 1 && isBefore(line, start, name)) {
            start++;
        }
        if (name.kind() == Kind.PERSON && start + 1 < name.end() && line.folds[start].equals("of")) {
            start = Math.min(start + 2, name.end() - 1);
        }
        return new Range(start, name.end(), name.kind());
    }

    private static boolean isBefore(Line line, int i, Range name) {
        int known = line.known[i];
        boolean person = name.kind() == Kind.PERSON;
        boolean alone = i + 2 == name.end();
        boolean day = Known.TIME.in(known) && name.kind() != Kind.OTHER && !(person && Known.FIRST.in(known));
        boolean title = person && Known.TITLE.in(known) && !(alone && Known.FIRST.in(known))
                && !(line.mode == Line.Mode.CAPITALS && Known.FIRST.in(known));
        return line.folds[i].equals("the") || line.shape[i] == Shape.MARK || day || title;
    }

    private static boolean isName(Line line, Range name) {
        if (name.end() - name.start() > 1) {
            return true;
        }
        int i = name.start();
        boolean person = name.kind() == Kind.PERSON;
        if (Known.TIME.in(line.known[i])) {
            boolean date = i + 1 < line.size() && line.shape[i + 1] == Shape.NUMBER;
            return person && !date && (Known.FIRST.in(line.known[i]) || Known.LAST.in(line.known[i]));
        }
        boolean surname = person && (Known.FIRST.in(line.known[i]) || Known.LAST.in(line.known[i]));
        boolean title = Known.TITLE.in(line.known[i]) && !surname;
        return line.mode == Line.Mode.LOWER || line.shape[i].isUpper() && !title;
    }

    private static Kind kind(Line line, Range name) {
        if (name.kind() == Kind.PLACE && isPeople(line, name)) {
            return Kind.OTHER;
        }
        if (name.kind() != Kind.PERSON && isTitled(line, name)) {
            return Kind.PERSON;
        }
        boolean single = name.end() - name.start() == 1;
        boolean article = name.start() > 0 && line.folds[name.start() - 1].equals("the");
        boolean acts = name.end() < line.size() && AFTER_A_BODY.contains(line.folds[name.end()]);
        return name.kind() == Kind.PERSON && single && article && acts ? Kind.ORGANIZATION : name.kind();
    }

    /** Whether a title stands before a name of two or three words of which nothing else is known. */
    private static boolean isTitled(Line line, Range name) {
        int words = name.end() - name.start();
        int before = name.start() - 1;
        if (words < 2 || words > 3 || before < 0 || !Known.TITLE.in(line.known[before])) {
            return false;
        }
        for (int i = name.start(); i < name.end(); i++) {
            boolean other = Known.HEAD.in(line.known[i]) || Known.SUFFIX.in(line.known[i])
                    || Known.DEMONYM.in(line.known[i]) || Known.TIME.in(line.known[i]);
            boolean whole = Gazetteer.position(line.phrase[i], Known.PLACE) % 4 > 0
                    || Gazetteer.position(line.phrase[i], Known.COUNTRY) > 0
                    || Gazetteer.position(line.phrase[i], Known.ORG) > 0
                    || Gazetteer.position(line.phrase[i], Known.TEAM) > 0
                    || Gazetteer.position(line.phrase[i], Known.REGION) % 4 > 0
                    || Gazetteer.position(line.phrase[i], Known.BIG_CITY) % 4 > 0;
            if (other || whole || line.shape[i] != Shape.CAPITAL) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPeople(Line line, Range name) {
        for (int i = name.start(); i < name.end(); i++) {
            int at = Gazetteer.position(line.phrase[i], Known.DEMONYM);
            int place = Gazetteer.position(line.phrase[i], Known.COUNTRY)
                    | Gazetteer.position(line.phrase[i], Known.REGION)
                    | Gazetteer.position(line.phrase[i], Known.PLACE);
            if (at == 0 || place != 0) {
                return false;
            }
        }
        return true;
    }

    /** Gives a name of several words the kind that it has where most words stand around it to tell. */
    private static List<List<Range>> agreed(List<Line> lines, List<List<Range>> names) {
        Map<String, int[]> votes = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int weight = (int) Arrays.stream(lines.get(i).shape).filter(s -> s == Shape.LOWER).count();
            for (Range name : names.get(i)) {
                if (name.end() - name.start() > 1 && lines.get(i).mode == Line.Mode.NORMAL) {
                    votes.computeIfAbsent(key(lines.get(i), name), _ -> new int[Kind.values().length])[name.kind()
                            .ordinal()] += 1 + weight;
                }
            }
        }
        List<List<Range>> agreed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            agreed.add(names.get(i).stream()
                    .map(n -> new Range(n.start(), n.end(), most(votes.get(key(line, n)), n.kind()))).toList());
        }
        return agreed;
    }

    private static Kind most(int @org.jspecify.annotations.Nullable [] votes, Kind own) {
        Kind best = own;
        if (votes != null) {
            for (Kind kind : Kind.values()) {
                best = votes[kind.ordinal()] > votes[best.ordinal()] ? kind : best;
            }
        }
        return best;
    }

    private static String key(Line line, Range name) {
        return String.join(" ", Arrays.asList(line.folds).subList(name.start(), name.end()));
    }
}
