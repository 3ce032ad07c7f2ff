package stet.fact;

import java.util.regex.Pattern;

/**
 * A folded word of a name made ready to be held against many others: what one word alone tells is worked out once.
 *
 * @param sound     as it sounds, as far as transliterations differ
 * @param carried   the same, with the first g as h, as Slavic languages carry it over
 * @param slavic    whether it ends as Slavic names do
 * @param female    whether it ends as the names of women do
 */
record Sounding(Letters sound, Letters carried, boolean slavic, boolean female) {
    private static final Pattern VOWELS = Pattern.compile("[aeiou]+");
    private static final Pattern CONSONANTS = Pattern.compile("[^aeiou]+");
    private static final Pattern SLAVIC = Pattern.compile(".*(?:sk[iy]+|ska|ska[iy]a|[oe]va?|enk[oa]|ich|uk|[iy]n)$");
    private static final Pattern FEMALE = Pattern.compile("(?:ova|eva|ina|skaya|ska)$");
    private static final Remembered<String, Sounding> KNOWN = new Remembered<>(Sounding::sounded);

    /**
     * A row of letters.
     *
     * @param all    the letters
     * @param bones  the consonants
     * @param vowels the vowels, with a gap for what stands between them
     * @param sorted the letters in the order of the alphabet
     */
    record Letters(String all, String bones, String vowels, String sorted) {
        private static Letters of(String all) {
            String sorted = all.chars().sorted()
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            return new Letters(all, VOWELS.matcher(all).replaceAll(""), CONSONANTS.matcher(all).replaceAll(" "),
                    sorted);
        }
    }

    static Sounding of(String word) {
        return KNOWN.get(word);
    }

    private static Sounding sounded(String word) {
        String sound = NameFolding.sound(word);
        String carried = sound.startsWith("g") ? "h" + sound.substring(1) : sound;
        return new Sounding(Letters.of(sound), Letters.of(carried), SLAVIC.matcher(word).matches(),
                FEMALE.matcher(word).find());
    }
}
