package org.openlicence.exchange.query.retrieval;

import java.nio.ByteBuffer;
import java.util.Base64;

/** Vectors as numbers and as kept: two bytes a number (IEEE 754 half), the same whether fresh or kept. */
final class Vectors {
    private Vectors() {}

    /** Cosine of two vectors of unit length. */
    static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    /** Of unit length, as near to one as to the other. */
    static float[] between(float[] one, float[] other) {
        float[] sum = new float[one.length];
        double squares = 0;
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
            squares += (double) sum[i] * sum[i];
        }
        double length = Math.sqrt(squares);
        if (length < 1e-6) {
            return one;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (sum[i] / length);
        }
        return sum;
    }

    static byte[] kept(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Short.BYTES);
        for (float value : vector) {
            bytes.putShort(Float.floatToFloat16(value));
        }
        return bytes.array();
    }

    /** As an index takes it: half the length of the numbers in decimal, and no number to be read. */
    static String sent(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        for (float value : vector) {
            bytes.putFloat(value);
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static float[] read(byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        float[] vector = new float[kept.length / Short.BYTES];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Float.float16ToFloat(bytes.getShort());
        }
        return vector;
    }
}
