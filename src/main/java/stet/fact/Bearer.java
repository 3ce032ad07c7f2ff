package stet.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stet.fact.Surroundings.Sex;
import stet.language.NameKind;
import stet.text.Place;

/** One bearer of names in an article, and all that the article calls it. Grows while the article is read. */
final class Bearer {
    private static final Set<String> FAMILY_FIRST = PhraseBook.rows("family-names.tsv").stream()
            .flatMap(row -> Arrays.stream(row[1].split("\\|"))).collect(Collectors.toUnmodifiableSet());

    /** Whether a folded word is a family name of peoples who put it first. */
    static boolean isFamilyFirst(String word) {
        return FAMILY_FIRST.contains(word);
    }

    private String name;
    private List<String> words;
    private NameKind kind;
    private Sex sex = Sex.UNKNOWN;
    private int mentions;
    private int primary;
    private boolean younger;
    private Place last;
    private final List<List<String>> forms = new ArrayList<>();

    Bearer(Mention first) {
        name = first.text();
        words = first.words();
        kind = first.kind();
        last = first.place();
    }

    String name() {
        return name;
    }

    NameKind kind() {
        return kind;
    }

    List<String> words() {
        return words;
    }

    Sex sex() {
        return sex;
    }

    Place last() {
        return last;
    }

    int mentions() {
        return mentions;
    }

    /** Whether every full mention brings it in through somebody else or as one of the past. */
    boolean isSecondary() {
        return primary == 0;
    }

    /** Whether some full mention calls it the son, the daughter or the younger. */
    boolean isYounger() {
        return younger;
    }

    /** The kind becomes surer with a surer mention. */
    void take(Mention m) {
        mentions++;
        primary += m.around().secondary() ? 0 : 1;
        younger |= m.around().younger();
        if (sex == Sex.UNKNOWN) {
            sex = m.around().sex();
        }
        if (kind == NameKind.OTHER) {
            kind = m.kind();
        }
        if (!forms.contains(m.words())) {
            forms.add(m.words());
        }
        if (isFuller(m)) {
            name = m.text();
            words = m.words();
        }
    }

    void seenAt(Place place) {
        last = place;
    }

    private boolean isFuller(Mention m) {
        boolean shouts = name.length() > 4 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
        return m.words().size() > words.size()
                || m.words().size() == words.size() && (shouts || letters(m.words()) > letters(words) + 1);
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    /** Whether a form of it is made of these words. */
    boolean isCalled(List<String> other) {
        return forms.contains(other);
    }

    /** Whether a single word is its family name by the order of its people. */
    boolean hasFamilyName(String word) {
        if (words.size() < 2) {
            return false;
        }
        boolean familyFirst = FAMILY_FIRST.contains(words.getFirst()) && !words.getFirst().equals(words.getLast())
                && words.size() >= 2 && (words.size() == 3 || !FAMILY_FIRST.contains(words.getLast()));
        if (familyFirst) {
            return words.getFirst().equals(word);
        }
        int end = words.size() - 1;
        boolean generation = Set.of("jr", "sr", "ii", "iii").contains(words.get(end));
        String family = words.get(generation && end > 1 ? end - 1 : end);
        return family.equals(word) || words.size() >= 3 && !generation && words.get(end - 1).equals(word)
                && !word.isEmpty() && words.get(end - 1).length() > 2;
    }

    /** Whether these words stand in its name, in order and side by side. */
    boolean holds(List<String> part) {
        for (int i = 0; i + part.size() <= words.size(); i++) {
            if (words.subList(i, i + part.size()).equals(part)) {
                return true;
            }
        }
        return false;
    }
}
