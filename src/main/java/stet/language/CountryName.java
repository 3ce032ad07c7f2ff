package stet.language;

/**
 * A word for a country.
 *
 * @param code    the country's ISO 3166 code; of its part for England, of a former one for the Soviet Union
 * @param country the country's name in news English: North Korea, United States
 * @param kind    what the word is to the country
 */
public record CountryName(String code, String country, Kind kind) {
    /** What a word is to the country that it stands for. */
    public enum Kind {
        /** Its name, or another: Britain, the U.S. */
        NAME,
        /** Its people, or what is of it: Dutch, Spaniards. */
        DEMONYM,
        /** Its capital, which may stand for its government and may stand for itself: Moscow. */
        CAPITAL,
        /** Its government's seat, which stands for the government: the Kremlin. */
        SEAT
    }
}
