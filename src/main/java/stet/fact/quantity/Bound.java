package stet.fact.quantity;

/** What a quantity's words say about the true value. */
public enum Bound {
    EXACT(""), ABOUT("~"), MORE_THAN(">"), AT_LEAST(">="), LESS_THAN("<"), AT_MOST("<=");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    /** The sign in front of a normal value; empty for an exact one. */
    public String sign() {
        return sign;
    }
}
