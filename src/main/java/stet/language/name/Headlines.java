package stet.language.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stet.language.name.Labels.Range;

/** Names in lines all in capitals: what the article's other lines know as a name is that name there too. */
final class Headlines {
    private final Map<String, Kind> known = new HashMap<>();

    /** Learns the names of the lines in plain writing, and of a person the last name. */
    Headlines(List<Line> lines, List<List<Range>> names) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (Range name : line.mode == Line.Mode.NORMAL ? names.get(i) : List.<Range>of()) {
                known.putIfAbsent(key(line, name.start(), name.end()), name.kind());
                if (name.kind() == Kind.PERSON) {
                    known.putIfAbsent(key(line, name.end() - 1, name.end()), name.kind());
                }
            }
        }
    }

    /** The line's names, those known from elsewhere first; another that holds one and a common word gives way. */
    List<Range> names(Line line, List<Range> found) {
        if (line.mode != Line.Mode.CAPITALS) {
            return found;
        }
        List<Range> names = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            for (int end = Math.min(line.size(), i + Gazetteer.LONGEST); end > i; end--) {
                Kind kind = known.get(key(line, i, end));
                if (kind != null) {
                    names.add(new Range(i, end, kind));
                    i = end - 1;
                    break;
                }
            }
        }
        Set<Range> whole = found.stream().filter(f -> names.stream().noneMatch(n -> overlap(n, f)) || isWhole(line, f))
                .collect(Collectors.toSet());
        names.removeIf(n -> whole.stream().anyMatch(w -> overlap(n, w)));
        names.addAll(whole);
        names.sort(Comparator.comparingInt(Range::start));
        return names;
    }

    private static boolean isWhole(Line line, Range name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (Known.COMMON.in(line.known[i])) {
                return false;
            }
        }
        return name.end() - name.start() > 1;
    }

    private static boolean overlap(Range a, Range b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static String key(Line line, int start, int end) {
        return String.join(" ", List.of(line.folds).subList(start, end));
    }
}
