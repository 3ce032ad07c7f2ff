package stet.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the lines that stand at the top or the bottom of page after page, and the pages' numbers. */
final class RunningHeads {
    private static final int EDGE = 2;
    private static final Pattern NUMBER = Pattern
            .compile("(?i)[-–— ]{0,3}(?:page |p\\. ?)?(?:\\d{1,4}|[ivxl]{1,6})(?: ?(?:of|/) ?\\d{1,4})?[-–— ]{0,3}");

    /** What browsers print at a page's edge: the address, and the day and time. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?:https?|file)://\\S+|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[AP]M)?");

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final Set<Fragment> edges = new HashSet<>();
    private final List<Fragment> printed = new ArrayList<>();

    /** @param lines of all pages, page by page */
    RunningHeads(List<List<Fragment>> lines) {
        for (List<Fragment> page : lines) {
            List<Fragment> down = new ArrayList<>(page);
            down.sort((a, b) -> Double.compare(a.baseline(), b.baseline()));
            for (int i = 0; i < down.size(); i++) {
                if (i < EDGE || i >= down.size() - EDGE) {
                    edges.add(down.get(i));
                    if (down.get(i).cells().stream().anyMatch(cell -> PRINTED.matcher(cell.strip()).matches())) {
                        printed.add(down.get(i));
                    }
                    pages.computeIfAbsent(key(down.get(i)), _ -> new HashSet<>()).add(down.get(i).page());
                }
            }
        }
    }

    boolean has(Fragment line) {
        boolean repeated = pages.getOrDefault(key(line), Set.of()).size() > 1;
        return edges.contains(line) && (repeated || NUMBER.matcher(line.text().strip()).matches()
                || printed.stream().anyMatch(line::isBeside));
    }

    /** Its words with all numbers alike, and roughly its place. */
    private static String key(Fragment line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.baseline() / 20);
    }
}
