package stet.compare;

import java.util.Locale;

/** How much a change matters, worst first. */
public enum Severity {
    /** Would need a correction in print. */
    HIGH,
    /** An editor would ask. */
    MEDIUM,
    /** Worth knowing. */
    LOW;

    /** The severity as programs write it: {@code high}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
