package stet.intake.role;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows the dateline, the place in capitals (and the day, and the agency) that says where and when a story was filed.
 * It stands alone or opens the first paragraph, set off by a dash, or by a full stop after a country.
 */
final class Datelines {
    private static final int REACH = 140;
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]++(?: (?:\\p{Lu}[\\p{Lu}.'’-]*+|d[ei]|la|el|al)){0,4}+";
    private static final String MONTH = "(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String REGION = "(?:[,/] ?(?:(?!" + MONTH + " \\d)\\p{Lu}[\\p{L}.'’-]*+ ?){1,4}+){0,2}+";
    private static final String DAY = "(?:,? ?" + MONTH + " \\d{1,2}(?:,? (?:19|20)\\d\\d)?)?+";
    private static final String DAY_FIRST = "(?:,? ?\\d{1,2} " + MONTH + "(?: (?:19|20)\\d\\d)?)?+";
    private static final Pattern PLACE_AND_DAY = Pattern.compile("^(" + CAPITALS + REGION + DAY + DAY_FIRST + ")");
    private static final Pattern BREAK = Pattern.compile("^,? ?(?:\\([^)]{2,40}\\) ?)?(?:—|–|--|-) ?(?=\\S)");
    private static final Pattern AGENCY_ONLY = Pattern.compile("^ ?\\([^)]{2,40}\\)\\.? (?=\\S)");

    private Datelines() {
    }

    /** The dateline that is the whole block; null where the block is more, or none. */
    static @Nullable String whole(String text) {
        if (text.length() > REACH || !mayBegin(text)) {
            return null;
        }
        String bare = text.replaceAll("[ .:—–-]{0,4}$", "").replaceAll(" ?\\([^)]{2,40}\\)$", "");
        Matcher m = PLACE_AND_DAY.matcher(bare);
        boolean all = m.find() && m.end() == bare.length();
        boolean dated = bare.matches(".*\\d.*") || !bare.equals(text) && bare.contains(",");
        return all && dated && bare.contains(",") ? bare : null;
    }

    /** The dateline that opens a paragraph; null where none does. */
    static @Nullable String opening(String paragraph) {
        if (!mayBegin(paragraph)) {
            return null;
        }
        String head = paragraph.substring(0, Math.min(paragraph.length(), REACH));
        Matcher m = PLACE_AND_DAY.matcher(head);
        if (!m.find()) {
            return null;
        }
        String found = m.group(1).strip();
        String after = head.substring(m.end());
        if (isShouted(head)) { // a title in capitals
            return null;
        }
        if (BREAK.matcher(after).find() || AGENCY_ONLY.matcher(after).find()) {
            return found.replaceAll("[,.]$", "");
        }
        return stop(found, after);
    }

    /** Whether it can begin with {@link #CAPITALS}, which nearly no paragraph does. */
    private static boolean mayBegin(String text) {
        return text.length() > 1 && Character.isUpperCase(text.codePointAt(0))
                && (".'’-".indexOf(text.charAt(1)) >= 0 || !Character.isLowerCase(text.charAt(1))
                        && Character.isLetter(text.codePointAt(1)) || Character.isSurrogate(text.charAt(1)));
    }

    private static boolean isShouted(String head) {
        long upper = head.chars().filter(Character::isUpperCase).count();
        return upper * 2 > head.chars().filter(Character::isLetter).count();
    }

    /** "CITY, Country. The story": the stop belongs to the dateline only after a comma, and a sentence must follow. */
    private static @Nullable String stop(String found, String after) {
        boolean stopped = found.endsWith(".") || after.startsWith(".");
        int comma = found.indexOf(',');
        String rest = after.replaceFirst("^\\.", "").strip();
        boolean goesOn = rest.length() > 20;
        int inner = found.indexOf(". ");
        if (comma > 0 && inner > comma) { // the capital of the next sentence was taken for the region's
            return found.substring(0, inner);
        }
        return comma > 0 && stopped && goesOn ? found.replaceAll("\\.$", "") : null;
    }
}
