package stet.fact.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names and signs of money, each with its ISO 4217 code; small coins have codes of their own: {@code GBX} for pence,
 * {@code cent} for the hundredth of a dollar or a euro.
 */
final class Currencies {
    private static final Map<String, String> SYMBOLS = Map.ofEntries(Map.entry("$", "USD"), Map.entry("€", "EUR"),
            Map.entry("£", "GBP"), Map.entry("¥", "JPY"), Map.entry("￥", "JPY"), Map.entry("₹", "INR"),
            Map.entry("₩", "KRW"), Map.entry("₽", "RUB"), Map.entry("₺", "TRY"), Map.entry("₴", "UAH"),
            Map.entry("₪", "ILS"), Map.entry("₦", "NGN"), Map.entry("₱", "PHP"), Map.entry("₫", "VND"),
            Map.entry("฿", "THB"), Map.entry("₿", "BTC"), Map.entry("₡", "CRC"), Map.entry("₾", "GEL"),
            Map.entry("₭", "LAK"), Map.entry("元", "CNY"), Map.entry("円", "JPY"), Map.entry("₸", "KZT"),
            Map.entry("¢", "cent"), Map.entry("ரூ", "LKR"));
    /** What stands before the dollar sign. */
    private static final Map<String, String> DOLLARS = Map.ofEntries(Map.entry("us", "USD"), Map.entry("c", "CAD"),
            Map.entry("ca", "CAD"), Map.entry("can", "CAD"), Map.entry("a", "AUD"), Map.entry("au", "AUD"),
            Map.entry("hk", "HKD"), Map.entry("s", "SGD"), Map.entry("nz", "NZD"), Map.entry("nt", "TWD"),
            Map.entry("r", "BRL"), Map.entry("mex", "MXN"), Map.entry("mx", "MXN"), Map.entry("z", "ZWL"));
    private static final Set<String> CODES = Set.of("usd", "eur", "gbp", "jpy", "cny", "rmb", "chf", "cad", "aud",
            "nzd", "hkd", "sgd", "sek", "nok", "dkk", "inr", "krw", "rub", "brl", "mxn", "zar", "try", "pln", "czk",
            "huf", "ils", "thb", "idr", "myr", "php", "vnd", "uah", "kzt", "tmt", "byn", "sar", "aed", "qar", "egp",
            "ngn", "kes", "pkr", "bdt", "lkr", "ars", "clp", "cop", "pen", "twd", "btc", "eth", "ron", "bgn", "rsd",
            "ghs", "etb", "isk", "kwd", "jod", "iqd", "irr", "lbp", "syp", "ugx", "tzs", "xof", "xaf", "uyu", "npr",
            "mmk",
            "dzd", "tnd");
    /** Abbreviated names that stand before figures: Rs 500, RM 20. */
    private static final Map<String, String> SHORT = Map.of("rs", "INR", "rm", "MYR", "tk", "BDT", "ksh", "KES", "ush",
            "UGX", "tsh", "TZS", "rp", "IDR", "sen", "sen", "gh¢", "GHS");
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> QUALIFIED = new HashMap<>();

    static {
        name("USD", "dollar", "dollars", "buck", "bucks");
        name("EUR", "euro", "euros");
        name("GBP", "pound", "pounds", "quid");
        name("JPY", "yen");
        name("CNY", "yuan", "renminbi", "kuai");
        name("CHF", "franc", "francs");
        name("RUB", "ruble", "rubles", "rouble", "roubles");
        name("INR", "rupee", "rupees");
        name("KRW", "won");
        name("MXN", "peso", "pesos");
        name("BRL", "reais");
        name("ZAR", "rand");
        name("TRY", "lira", "liras");
        name("ITL", "lire");
        name("ILS", "shekel", "shekels");
        name("PLN", "zloty", "zlotys");
        name("UAH", "hryvnia", "hryvnias");
        name("KZT", "tenge");
        name("TMT", "manat", "manats");
        name("THB", "baht");
        name("MYR", "ringgit");
        name("IDR", "rupiah");
        name("VND", "dong");
        name("HUF", "forint", "forints");
        name("CZK", "koruna", "korunas", "koruny");
        name("SEK", "krona", "kronor", "crowns");
        name("NOK", "krone", "kroner");
        name("RON", "lei");
        name("BGN", "lev", "leva");
        name("GHS", "cedi", "cedis");
        name("GEL", "lari");
        name("KGS", "som", "soms");
        name("TJS", "somoni");
        name("KHR", "riel", "riels");
        name("MMK", "kyat", "kyats");
        name("ZMW", "kwacha");
        name("AOA", "kwanza", "kwanzas");
        name("PEN", "soles");
        name("VES", "bolivar", "bolivars", "bolivares");
        name("PYG", "guarani", "guaranis");
        name("MNT", "tugrik", "tugriks");
        name("SAR", "riyal", "riyals");
        name("IRR", "rial", "rials");
        name("AED", "dirham", "dirhams");
        name("IQD", "dinar", "dinars");
        name("NGN", "naira");
        name("KES", "shilling", "shillings");
        name("ETB", "birr");
        name("BDT", "taka");
        name("ESP", "peseta", "pesetas");
        name("DEM", "mark", "marks");
        name("NLG", "guilder", "guilders");
        name("FIM", "markka");
        name("ATS", "schilling", "schillings");
        name("PTE", "escudo", "escudos");
        name("GRD", "drachmas");
        name("BTC", "bitcoin", "bitcoins");
        name("cent", "cent", "cents");
        name("GBX", "pence", "penny", "pennies");
        name("kopeck", "kopeck", "kopecks");
        name("satoshi", "satoshi", "satoshis");
        qualified("dollars", "CAD", "canadian", "AUD", "australian", "HKD", "hong kong", "SGD", "singapore", "NZD",
                "new zealand", "TWD", "taiwan", "USD", "us", "USD", "american");
        qualified("francs", "CHF", "swiss", "FRF", "french", "BEF", "belgian", "XOF", "cfa");
        qualified("pesos", "MXN", "mexican", "ARS", "argentine", "CLP", "chilean", "COP", "colombian", "PHP",
                "philippine", "CUP", "cuban");
        qualified("pounds", "GBP", "british", "EGP", "egyptian", "SYP", "syrian", "LBP", "lebanese", "GBP",
                "sterling");
        qualified("rupees", "INR", "indian", "PKR", "pakistani", "LKR", "lankan", "NPR", "nepalese");
        qualified("kroner", "DKK", "danish", "NOK", "norwegian", "SEK", "swedish", "CZK", "czech");
        qualified("crowns", "DKK", "danish", "NOK", "norwegian", "SEK", "swedish", "CZK", "czech", "ISK",
                "icelandic");
        qualified("won", "KRW", "korean");
        qualified("dinars", "KWD", "kuwaiti", "IQD", "iraqi", "JOD", "jordanian", "RSD", "serbian");
        qualified("rials", "IRR", "iranian", "SAR", "saudi", "YER", "yemeni");
        qualified("riyals", "SAR", "saudi", "QAR", "qatari");
        qualified("shillings", "KES", "kenyan", "UGX", "ugandan", "TZS", "tanzanian");
        qualified("rubles", "BYN", "belarusian", "RUB", "russian");
        qualified("roubles", "BYN", "belarusian", "RUB", "russian");
        qualified("marks", "DEM", "german", "DEM", "deutsche", "FIM", "finnish");
        qualified("lira", "TRY", "turkish", "ITL", "italian");
    }

    private Currencies() {
    }

    private static void name(String code, String... names) {
        for (String n : names) {
            NAMES.put(n, code);
        }
    }

    private static void qualified(String name, String... codesAndNations) {
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        for (int i = 0; i < codesAndNations.length; i += 2) {
            QUALIFIED.put(codesAndNations[i + 1] + " " + name, codesAndNations[i]);
            QUALIFIED.put(codesAndNations[i + 1] + " " + one, codesAndNations[i]);
        }
    }

    /** The currency of a sign such as $; null for another mark. */
    static @Nullable String symbol(String mark) {
        return SYMBOLS.get(mark);
    }

    /** The currency of letters before a dollar sign: c, us, hk, or a code; null for others. */
    static @Nullable String dollar(String lower) {
        return isCode(lower) ? code(lower) : DOLLARS.get(lower);
    }

    /** The currency of an abbreviation before figures such as Rs; null for other words. */
    static @Nullable String shortened(String lower) {
        return SHORT.get(lower);
    }

    static boolean isCode(String lower) {
        return CODES.contains(lower);
    }

    static String code(String lower) {
        return lower.equals("rmb") ? "CNY" : lower.toUpperCase(java.util.Locale.ROOT);
    }

    /** The currency of a name such as euros; null for another word. */
    static @Nullable String named(String lower) {
        return NAMES.get(lower);
    }

    /** The currency of a nation's money such as "swiss francs"; null where unknown. */
    static @Nullable String ofNation(String nation, String lower) {
        return QUALIFIED.get(nation + " " + lower);
    }

    /** Whether a name is also a common word, so that only a large number makes it money. */
    static boolean isDoubtful(String lower) {
        return Set.of("won", "mark", "marks", "pound", "pounds", "crowns", "rand", "dong", "lei").contains(lower);
    }
}
