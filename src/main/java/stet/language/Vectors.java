package stet.language;

/** Arithmetic on vectors. */
public final class Vectors {
    private Vectors() {
    }

    /** The sum of the products; the cosine where both are of length 1. */
    public static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The vector scaled to length 1; itself where it is all zero. */
    public static float[] unit(float[] v) {
        double length = Math.sqrt(dot(v, v));
        if (length == 0) {
            return v;
        }
        float[] scaled = new float[v.length];
        for (int i = 0; i < v.length; i++) {
            scaled[i] = (float) (v[i] / length);
        }
        return scaled;
    }
}
