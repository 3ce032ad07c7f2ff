package stet.language.name;

/** What a phrase is known as in the gazetteer; a phrase may be known as several. */
public enum Known {
    FIRST, LAST, CITY, BIG_CITY, COUNTRY, REGION, PERSON, PLACE, ORG, TEAM, DEMONYM,
    /** The head word of an organisation: Ministry, Bank, Party. */
    HEAD,
    /** The end of a company's name: Inc, plc. */
    SUFFIX,
    /** What stands before a person's name: President, Mr. */
    TITLE,
    /** A word that dictionaries write in lower case. */
    COMMON,
    /** A month or weekday. */
    TIME;

    static final Known[] ALL = values();

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int mask) {
        return (mask & bit()) != 0;
    }
}
