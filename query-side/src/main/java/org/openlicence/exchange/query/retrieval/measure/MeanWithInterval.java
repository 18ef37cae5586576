package org.openlicence.exchange.query.retrieval.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * A mean over queries and its 95 % confidence interval by bootstrap: the queries are drawn again with replacement, and the interval
 * is what 95 % of the means of such draws lie in (percentile method). The draws have a fixed seed, so equal values give equal figures.
 *
 * @param mean of the values
 * @param low 2.5th percentile of the drawn means
 * @param high 97.5th percentile of the drawn means
 * @param count how many values there were
 */
public record MeanWithInterval(double mean, double low, double high, int count) {
    private static final int DRAWS = 5_000;
    private static final long SEED = 20_261_123;

    public static MeanWithInterval of(List<Double> values) {
        double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
        if (all.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < all.length; i++) {
                sum += all[random.nextInt(all.length)];
            }
            means[draw] = sum / all.length;
        }
        Arrays.sort(means);
        return new MeanWithInterval(
                Arrays.stream(all).average().orElseThrow(),
                means[(int) Math.floor(0.025 * (DRAWS - 1))],
                means[(int) Math.ceil(0.975 * (DRAWS - 1))],
                all.length);
    }

    /**
     * Of the differences query by query, which tells far more than two intervals side by side: queries that are hard for one ranking
     * are hard for the other.
     */
    public static MeanWithInterval ofDifferences(List<Double> values, List<Double> baseline) {
        if (values.size() != baseline.size()) {
            throw new IllegalArgumentException(values.size() + " values, " + baseline.size() + " to compare with");
        }
        return of(IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i) - baseline.get(i))
                .toList());
    }

    /** {@code 0.512 [0.430, 0.590]}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", mean, low, high);
    }
}
