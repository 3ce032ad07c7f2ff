package stet.fact;

import java.util.Set;

/** Cities and houses whose names stand for the government that sits there. */
final class Seats {
    private static final Set<String> SEATS = Set.of();

    private Seats() {
    }

    static boolean isSeat(String name) {
        return SEATS.contains(name);
    }
}
