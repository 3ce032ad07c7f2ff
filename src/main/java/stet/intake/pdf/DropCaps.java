package stet.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts a large first letter, which reaches over several lines, back before the word that it begins. */
final class DropCaps {
    private static final int LONGEST = 2;
    /** Of a page of single letters no more are looked at. */
    private static final int MOST = 100;
    private static final double LARGER = 1.8;

    private DropCaps() {
    }

    /** The fragments of a page with each such letter in front of the first line beside it. */
    static List<Fragment> joined(List<Fragment> page) {
        List<Fragment> joined = new ArrayList<>(page);
        for (Fragment cap : page.stream().filter(DropCaps::isCap).limit(MOST).toList()) {
            Fragment first = beside(cap, page);
            if (first != cap) {
                joined.set(joined.indexOf(first),
                        new Fragment(first.page(), cap.text().strip() + first.text(), cap.left(),
                                first.right(), first.baseline(), first.size(), first.bold()));
                joined.remove(cap);
            }
        }
        return joined;
    }

    private static boolean isCap(Fragment fragment) {
        String text = fragment.text().strip();
        return text.length() <= LONGEST && Character.isUpperCase(text.codePointBefore(text.length()));
    }

    /** The highest of the lines that begin at its side; itself where there are not two. */
    private static Fragment beside(Fragment cap, List<Fragment> page) {
        List<Fragment> lines = page.stream().filter(line -> cap.size() > LARGER * line.size()
                && line.left() > cap.left() && line.left() - cap.right() < 0.5 * cap.size()
                && line.baseline() <= cap.baseline() + 0.3 * line.size()
                && line.baseline() > cap.baseline() - cap.size()).toList();
        return lines.size() < 2
                ? cap
                : lines.stream().min((a, b) -> Double.compare(a.baseline(), b.baseline())).orElse(cap);
    }
}
