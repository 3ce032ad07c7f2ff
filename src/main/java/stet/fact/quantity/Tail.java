package stet.fact.quantity;

/**
 * What follows a number and says what it counts.
 *
 * @param kind what it counts
 * @param unit the unit of the normal value, with the conversion to it
 * @param to   the index after its last piece
 */
record Tail(Amount.Kind kind, Unit unit, int to) {
    static Tail none(int to) {
        return new Tail(Amount.Kind.NUMBER, Unit.of(""), to);
    }

    boolean isNone() {
        return kind == Amount.Kind.NUMBER;
    }

    boolean sameAs(Tail other) {
        return kind == other.kind && unit.symbol().equals(other.unit.symbol());
    }
}
