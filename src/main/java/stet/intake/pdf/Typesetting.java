package stet.intake.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a document's text is set.
 *
 * @param size    of most of its letters, in points
 * @param leading between most of its lines, in points
 * @param largest of its first page
 */
record Typesetting(double size, double leading, double largest) {

    static Typesetting of(List<Fragment> lines) {
        Map<Double, Integer> sizes = new HashMap<>();
        Map<Double, Integer> leadings = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            sizes.merge(half(lines.get(i).size()), lines.get(i).text().length(), Integer::sum);
            double down = i == 0 ? 0 : lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (down > 0.5 * lines.get(i).size() && down < 3 * lines.get(i).size()) {
                leadings.merge(half(down), lines.get(i).text().length(), Integer::sum);
            }
        }
        double size = most(sizes, 10);
        double largest = lines.stream().filter(line -> line.page() == 0 && line.text().length() > 3)
                .mapToDouble(Fragment::size).max().orElse(size);
        return new Typesetting(size, most(leadings, 1.2 * size), largest);
    }

    private static double half(double points) {
        return Math.round(points * 2) / 2.0;
    }

    private static double most(Map<Double, Integer> counts, double otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(
                        Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse(otherwise);
    }

    /** Whether it is set like a headline. */
    boolean isLargest(Fragment line) {
        return line.page() == 0 && isLarger(line) && line.size() >= 0.9 * largest;
    }

    /** Whether it is set like a caption or a note. */
    boolean isSmaller(Fragment line) {
        return line.size() <= 0.92 * size;
    }

    boolean isLarger(Fragment line) {
        return line.size() >= 1.15 * size;
    }
}
