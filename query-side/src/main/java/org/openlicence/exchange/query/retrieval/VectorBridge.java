package org.openlicence.exchange.query.retrieval;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Carries vectors of one model into the space of another, so that a Chinese text can be compared with English ones though no
 * model here reads both: {@code y = x·W + b}, brought to unit length. Learnt by ridge regression from pairs of short texts that
 * mean the same.
 *
 * <p>Safe for many threads. File: big-endian, rows and columns as integers, then W row by row and b as half floats.
 */
public final class VectorBridge {
    /** Recorded with what is indexed; a new file needs a new name. */
    public static final String NAME = "bridge-zh-en/1";

    private static final String FILE = "bridge-zh-en.bin";

    private final int columns;
    private final float[][] weights;
    private final float[] bias;

    private VectorBridge(float[][] weights, float[] bias) {
        this.weights = weights;
        this.bias = bias;
        this.columns = bias.length;
    }

    /** The one the exchange uses, from the Chinese model to the English ones, learnt from the dictionary and our terms. */
    static VectorBridge packaged() throws IOException {
        try (InputStream file = VectorBridge.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("not packaged: " + FILE);
            }
            return read(new BufferedInputStream(file));
        }
    }

    /** Length of the vectors it takes. */
    public int from() {
        return weights.length;
    }

    /** Length of the vectors it gives. */
    public int to() {
        return columns;
    }

    /** @return of unit length; the same text may be given as read in its own language and as carried across */
    public float[] across(float[] vector) {
        if (vector.length != weights.length) {
            throw new IllegalArgumentException(vector.length + " dimensions instead of " + weights.length);
        }
        float[] carried = bias.clone();
        for (int row = 0; row < weights.length; row++) {
            float[] weight = weights[row];
            float value = vector[row];
            for (int column = 0; column < columns; column++) {
                carried[column] += value * weight[column];
            }
        }
        double squares = 0;
        for (float value : carried) {
            squares += (double) value * value;
        }
        float length = (float) Math.sqrt(squares);
        if (length > 0) {
            for (int column = 0; column < columns; column++) {
                carried[column] /= length;
            }
        }
        return carried;
    }

    /**
     * Learns from pairs.
     *
     * @param penalty of the regression: the larger, the smoother
     * @param stretch by how much the deviation from the mean is stretched, since a regression draws what it is unsure of to the
     *     mean, and all texts would look alike
     */
    public static VectorBridge learn(List<float[]> from, List<float[]> to, double penalty, double stretch) {
        if (from.isEmpty() || from.size() != to.size()) {
            throw new IllegalArgumentException(from.size() + " and " + to.size() + " texts");
        }
        int rows = from.getFirst().length;
        int columns = to.getFirst().length;
        double[] meanFrom = mean(from, rows);
        double[] meanTo = mean(to, columns);
        double[][] gram = new double[rows][rows];
        double[][] right = new double[rows][columns];
        double[] x = new double[rows];
        double[] y = new double[columns];
        for (int pair = 0; pair < from.size(); pair++) {
            centre(from.get(pair), meanFrom, x);
            centre(to.get(pair), meanTo, y);
            for (int row = 0; row < rows; row++) {
                add(gram[row], x, x[row]);
                add(right[row], y, x[row]);
            }
        }
        for (int row = 0; row < rows; row++) {
            gram[row][row] += penalty;
        }
        solve(gram, right);
        float[][] weights = new float[rows][columns];
        float[] bias = new float[columns];
        for (int column = 0; column < columns; column++) {
            double shift = meanTo[column];
            for (int row = 0; row < rows; row++) {
                double weight = right[row][column] * stretch;
                weights[row][column] = half(weight);
                shift -= meanFrom[row] * weight;
            }
            bias[column] = half(shift);
        }
        return new VectorBridge(weights, bias);
    }

    private static void add(double[] sum, double[] values, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * values[i];
        }
    }

    private static double[] mean(List<float[]> vectors, int length) {
        double[] mean = new double[length];
        for (float[] vector : vectors) {
            for (int i = 0; i < length; i++) {
                mean[i] += vector[i];
            }
        }
        for (int i = 0; i < length; i++) {
            mean[i] /= vectors.size();
        }
        return mean;
    }

    private static void centre(float[] vector, double[] mean, double[] centred) {
        for (int i = 0; i < mean.length; i++) {
            centred[i] = vector[i] - mean[i];
        }
    }

    /** Solves by Cholesky's decomposition of the symmetric left side; the right side becomes the solution. */
    private static void solve(double[][] left, double[][] right) {
        int size = left.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double value = left[i][j];
                for (int k = 0; k < j; k++) {
                    value -= left[i][k] * left[j][k];
                }
                if (i == j && value <= 0) {
                    throw new IllegalArgumentException("the pairs do not determine the bridge; raise the penalty");
                }
                left[i][j] = i == j ? Math.sqrt(value) : value / left[j][j];
            }
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                add(right[i], right[k], -left[i][k]);
            }
            scale(right[i], 1 / left[i][i]);
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                add(right[i], right[k], -left[k][i]);
            }
            scale(right[i], 1 / left[i][i]);
        }
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    private static float half(double value) {
        return Float.float16ToFloat(Float.floatToFloat16((float) value));
    }

    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(weights.length);
        data.writeInt(columns);
        for (float[] row : weights) {
            write(data, row);
        }
        write(data, bias);
        data.flush();
    }

    private static void write(DataOutputStream data, float[] values) throws IOException {
        for (float value : values) {
            data.writeShort(Float.floatToFloat16(value));
        }
    }

    /** @throws IOException when the file is shorter or longer than it says */
    public static VectorBridge read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        float[][] weights = new float[data.readInt()][];
        int columns = data.readInt();
        for (int row = 0; row < weights.length; row++) {
            weights[row] = readRow(data, columns);
        }
        VectorBridge bridge = new VectorBridge(weights, readRow(data, columns));
        if (data.read() >= 0) {
            throw new IOException("more than " + weights.length + " rows of " + columns);
        }
        return bridge;
    }

    private static float[] readRow(DataInputStream data, int columns) throws IOException {
        float[] row = new float[columns];
        for (int column = 0; column < columns; column++) {
            row[column] = Float.float16ToFloat(data.readShort());
        }
        return row;
    }
}
