package stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes articles of any length about nothing that happened: agency prose full of names, numbers and dates, no two
 * sentences alike. The same seed gives the same article.
 */
public final class InventedStory {
    private static final List<String> FIRST = words("Ada Ivo Lena Marek Oona Piet Rosa Stefan Talia Uwe Vera Wim Xenia "
            + "Yusuf Zora Anders Birgit Carlo Dunja Emil Fatima Goran Hanne Idris Jelena Kofi Luca Mirjam Nadia Omar");
    private static final List<String> LAST_START = words("Hol Var Ber Kas Mel Tor Vin Sol Ost Rav Lind Drag Fen Gar "
            + "Hart Jan Kol Lor Mos Nor Pel Quin Ros Sten Tar Ull Vos Wel Yar Zand");
    private static final List<String> LAST_END = words("berg dal ek ero felt gaard in ova quist sen stad vik wick an "
            + "ez io ler man nen off ossi ridge sky ton");
    private static final List<String> PLACES = words("Norrvik Calder Easthaven Palmora Tarnow Belmarsh Corvina Dunmore "
            + "Elsfjord Farrow Glenport Halden Istria Jorvik Kestrel Lindow Maravel Nordby Oskarsund Pellworth");
    private static final List<String> BODIES = words(
            "Council Ministry Company Union Agency Court Board Bank University "
                    + "Institute Federation Authority Commission Trust Group Society");
    private static final List<String> FIELDS = words(
            "Harbour Water Fisheries Rail Energy Health Housing Forestry Timber "
                    + "Shipping Weather Culture Steel Dairy Cement Insurance");
    private static final List<String> THINGS = words("bridge ferry tunnel reservoir school clinic warehouse turbine "
            + "pipeline stadium museum orchard quarry railway terminal hospital dam archive greenhouse market observatory "
            + "lighthouse refinery depot theatre bakery library cannery vineyard sawmill");
    private static final List<String> VERBS = words("opened closed repaired inspected flooded sold bought damaged "
            + "rebuilt abandoned financed extended surveyed guarded renamed insured leased restored evacuated searched");
    private static final List<String> MONTHS = words(
            "January February March April May June July August September October November December");
    private static final List<String> DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
    private static final List<String> TRAITS = words("old costly narrow northern crowded popular empty modern fragile "
            + "private rural coastal wooden unfinished disputed neglected famous remote hidden shared");
    private static final List<String> REASONS = words("storms debts strikes delays rust fire floods fraud neglect "
            + "protests shortages leaks frost landslides noise vandals sanctions rumours elections tariffs");

    private final Random random;

    public InventedStory(long seed) {
        random = new Random(seed);
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    /** A headline, a dateline and paragraphs of one to three sentences, parted by blank lines; at least so many words. */
    public String article(int words) {
        List<String> blocks = new ArrayList<>();
        blocks.add(body() + " says " + thing() + " must wait after " + any(REASONS));
        int count = blocks.getFirst().split(" ").length;
        String lead = any(PLACES).toUpperCase(java.util.Locale.ROOT) + ", " + any(MONTHS) + " " + number(1, 28) + " — ";
        while (count < words) {
            StringBuilder block = new StringBuilder(blocks.size() == 1 ? lead : "");
            for (int i = random.nextInt(3); i >= 0; i--) {
                block.append(sentence()).append(i == 0 ? "" : " ");
            }
            blocks.add(block.toString());
            count += block.toString().split(" ").length;
        }
        return String.join("\n\n", blocks);
    }

    /** A sentence with a full stop. */
    public String sentence() {
        return switch (random.nextInt(8)) {
            case 0 -> person() + ", " + number(24, 80) + ", said the " + thing() + " near " + any(PLACES) + " was "
                    + any(VERBS) + " on " + any(DAYS) + " because of " + any(REASONS) + ".";
            case 1 -> "The " + body() + " " + any(VERBS) + " " + number(3, 900) + " " + any(THINGS) + "s in "
                    + any(MONTHS) + " " + number(1990, 2024) + ", up " + number(2, 60)
                    + " percent from a year earlier.";
            case 2 -> "“The " + thing() + " cannot be " + any(VERBS) + " before " + any(MONTHS) + ",” " + person()
                    + " of the " + body() + " told reporters in " + any(PLACES) + ".";
            case 3 -> "Nearly " + number(2, 90) + ",000 people live within " + number(2, 40) + " km of the " + thing()
                    + ", which " + any(REASONS) + " and " + any(REASONS) + " have " + any(VERBS) + " twice.";
            case 4 -> person() + " is expected to leave the " + body() + " if the " + thing() + " is " + any(VERBS)
                    + " again.";
            case 5 -> "Repairs to the " + thing() + " would cost about $" + number(2, 950) + " million, the " + body()
                    + " said, citing " + any(REASONS) + ".";
            case 6 -> "In " + any(PLACES) + " the " + thing() + " was " + any(VERBS) + " by " + person()
                    + ", who denied that " + any(REASONS) + " were to blame.";
            default ->
                "Whether the " + body() + " or the " + body() + " pays for the " + thing() + " will be decided by "
                        + number(3, 25) + " members on " + any(MONTHS) + " " + number(1, 28) + ".";
        };
    }

    /** The same story in a few other words, with some figures changed. */
    public static String reworded(String article) {
        String[] blocks = article.split("\n\n");
        for (int i = 1; i < blocks.length; i++) {
            blocks[i] = switch (i % 3) {
                case 0 -> blocks[i].replace("is expected to", "should").replace("told reporters", "told the press")
                        .replace("because of", "owing to").replace("near ", "close to ");
                case 1 -> blocks[i].replaceAll("\\b([1-9])(\\d)\\b", "$2$1");
                default -> blocks[i];
            };
        }
        return String.join("\n\n", blocks);
    }

    private String person() {
        return any(FIRST) + " " + any(LAST_START) + any(LAST_END);
    }

    private String body() {
        return any(PLACES) + " " + any(FIELDS) + " " + any(BODIES);
    }

    private String thing() {
        return any(TRAITS) + " " + any(THINGS);
    }

    private int number(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
