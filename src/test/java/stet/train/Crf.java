package stet.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import stet.language.name.Labels;

/**
 * Trains a linear-chain conditional random field by AdaGrad (Duchi, Hazan and Singer 2011) on the likelihood of all
 * labellings that a sample allows, so that samples with unknown labels teach what they know.
 */
final class Crf {
    private static final int N = Labels.COUNT;
    private static final float RATE = 0.15f;
    private static final float DECAY = 2e-5f;
    private static final double LEAST = 1e-3;

    final float[] weights;
    final float[] steps = new float[N * N];
    private final float[] squares;
    private final float[] stepSquares = new float[N * N];
    private final double[] stepGradient = new double[N * N];
    private final double[] stepFactors = new double[N * N];

    Crf(int features) {
        weights = new float[features * N];
        squares = new float[features * N];
    }

    /**
     * A sentence.
     *
     * @param features for each word its features' numbers; none where the word can be in no name
     * @param base     for each word what each label has already; null for nothing
     * @param allowed  for each word the bits of its allowed labels
     */
    record Instance(int[][] features, float[][] base, int[] allowed) {
    }

    void train(List<Instance> instances, int rounds, long seed) {
        Random random = new Random(seed);
        int[] order = java.util.stream.IntStream.range(0, instances.size()).toArray();
        for (int round = 0; round < rounds; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            double loss = 0;
            for (int i : order) {
                loss += learn(instances.get(i));
            }
            System.out.printf("round %d loss %.0f%n", round + 1, loss);
        }
    }

    private double learn(Instance instance) {
        int n = instance.features.length;
        double[][] factors = factors(instance);
        for (int i = 0; i < stepFactors.length; i++) {
            stepFactors[i] = Labels.follows(i / N, i % N) ? Math.exp(steps[i]) : 0;
        }
        Arrays.fill(stepGradient, 0);
        double[][] free = new double[n][N];
        double all = marginals(factors, null, free, 1);
        double[][] held = new double[n][N];
        double right = marginals(factors, instance.allowed, held, -1);
        for (int i = 0; i < n; i++) {
            for (int label = 0; label < N; label++) {
                double gradient = free[i][label] - held[i][label];
                if (Math.abs(gradient) > LEAST) {
                    for (int feature : instance.features[i]) {
                        update(weights, squares, feature * N + label, (float) gradient);
                    }
                }
            }
        }
        for (int i = 0; i < stepGradient.length; i++) {
            if (Math.abs(stepGradient[i]) > LEAST) {
                update(steps, stepSquares, i, (float) stepGradient[i]);
            }
        }
        return all - right;
    }

    private static void update(float[] values, float[] squares, int at, float gradient) {
        squares[at] += gradient * gradient;
        values[at] -= RATE / (float) Math.sqrt(squares[at] + 1e-2f) * (gradient + DECAY * values[at]);
    }

    private double[][] factors(Instance instance) {
        double[][] factors = new double[instance.features.length][N];
        for (int i = 0; i < factors.length; i++) {
            double[] sums = factors[i];
            if (instance.base == null && instance.features[i].length == 0) {
                sums[Labels.OUT] = 1;
                continue;
            }
            for (int label = 0; label < N && instance.base != null; label++) {
                sums[label] = instance.base[i][label];
            }
            for (int feature : instance.features[i]) {
                for (int label = 0; label < N; label++) {
                    sums[label] += weights[feature * N + label];
                }
            }
            double most = Arrays.stream(sums).max().orElse(0);
            for (int label = 0; label < N; label++) {
                sums[label] = Math.exp(Math.max(-60, sums[label] - most));
            }
        }
        return factors;
    }

    /** Fills in the chances of each label at each word, adds the steps' to their gradient; gives the log of the sum. */
    private double marginals(double[][] factors, int[] allowed, double[][] chances, int sign) {
        int n = factors.length;
        double[][] forward = new double[n][N];
        double[] scale = new double[n];
        double log = 0;
        for (int i = 0; i < n; i++) {
            for (int to = 0; to < N; to++) {
                if (allowed != null && (allowed[i] >>> to & 1) == 0 || i == n - 1 && !Labels.ends(to)) {
                    continue;
                }
                double sum = 0;
                if (i == 0) {
                    sum = Labels.starts(to) ? 1 : 0;
                } else {
                    for (int from = 0; from < N; from++) {
                        sum += forward[i - 1][from] * stepFactors[from * N + to];
                    }
                }
                forward[i][to] = sum * factors[i][to];
                scale[i] += forward[i][to];
            }
            for (int to = 0; to < N; to++) {
                forward[i][to] /= scale[i];
            }
            log += Math.log(scale[i]);
        }
        double[] backward = new double[N];
        for (int to = 0; to < N; to++) {
            backward[to] = Labels.ends(to) ? 1 : 0;
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int to = 0; to < N; to++) {
                chances[i][to] = forward[i][to] * backward[to];
            }
            if (i > 0) {
                double[] before = new double[N];
                for (int from = 0; from < N; from++) {
                    for (int to = 0; to < N; to++) {
                        if (allowed != null && (allowed[i] >>> to & 1) == 0) {
                            continue;
                        }
                        double part = stepFactors[from * N + to] * factors[i][to] * backward[to] / scale[i];
                        before[from] += part;
                        stepGradient[from * N + to] += sign * forward[i - 1][from] * part;
                    }
                }
                backward = before;
            }
        }
        return log;
    }
}
