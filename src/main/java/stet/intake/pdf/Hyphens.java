package stet.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines. A hyphen at a line's end goes where the next line goes on in lower case, unless the document elsewhere
 * writes the word with it.
 */
final class Hyphens {
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)[-\u2010\u00ad]$");
    private static final Pattern REST = Pattern.compile("^\\p{Ll}\\p{L}*+");

    private final Set<String> compounds = new HashSet<>();

    Hyphens(List<Fragment> lines) {
        for (Fragment line : lines) {
            Matcher word = COMPOUND.matcher(line.text());
            while (word.find()) {
                compounds.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    void join(StringBuilder paragraph, String line) {
        int from = Math.max(0, paragraph.length() - 60);
        Matcher broken = BROKEN.matcher(paragraph.substring(from));
        Matcher rest = REST.matcher(line);
        if (broken.find() && rest.find()) {
            boolean soft = paragraph.charAt(paragraph.length() - 1) == '\u00ad';
            String compound = (broken.group(1) + "-" + rest.group()).toLowerCase(Locale.ROOT);
            if (soft || !compounds.contains(compound)) {
                paragraph.setLength(paragraph.length() - 1);
            }
        } else if (!paragraph.isEmpty() && !paragraph.toString().endsWith("-")) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }
}
