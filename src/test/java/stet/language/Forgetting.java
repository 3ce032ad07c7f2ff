package stet.language;

/** Lets a benchmark meet every sentence for the first time. */
public final class Forgetting {
    private Forgetting() {
    }

    /** Drops the remembered sentence vectors. */
    public static void vectors() {
        Language.ENCODER.get().forget();
    }
}
