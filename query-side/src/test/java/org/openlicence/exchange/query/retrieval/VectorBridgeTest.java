package org.openlicence.exchange.query.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VectorBridgeTest {
    /** What the pairs are made by: two numbers become three. */
    private static final float[][] TRUE = {{1, 2, 0}, {-1, 0, 3}};

    private static final float[] SHIFT = {0.5f, 0, -1};

    private final List<float[]> from = new ArrayList<>();
    private final List<float[]> to = new ArrayList<>();

    VectorBridgeTest() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            float[] vector = {(float) random.nextGaussian(), (float) random.nextGaussian()};
            from.add(vector);
            to.add(carried(vector));
        }
    }

    private static float[] carried(float[] vector) {
        float[] result = SHIFT.clone();
        for (int column = 0; column < result.length; column++) {
            result[column] += vector[0] * TRUE[0][column] + vector[1] * TRUE[1][column];
        }
        return result;
    }

    private static float[] unit(float[] vector) {
        double length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    @Test
    void an_affine_map_is_learnt_from_pairs_and_gives_unit_vectors() {
        VectorBridge bridge = VectorBridge.learn(from, to, 1e-6, 1);
        assertThat(bridge.from()).isEqualTo(2);
        assertThat(bridge.to()).isEqualTo(3);
        float[] seen = {0.3f, -1.2f};
        assertThat(bridge.across(seen)).containsExactly(unit(carried(seen)), within(0.002f));
    }

    @Test
    void stretching_moves_away_from_the_mean_of_what_was_learnt() {
        float[] mean = new float[2];
        from.forEach(vector -> {
            mean[0] += vector[0] / from.size();
            mean[1] += vector[1] / from.size();
        });
        VectorBridge plain = VectorBridge.learn(from, to, 1e-6, 1);
        VectorBridge stretched = VectorBridge.learn(from, to, 1e-6, 3);
        assertThat(stretched.across(mean)).containsExactly(plain.across(mean), within(0.003f));
        float[] further = {mean[0] + 3, mean[1] + 3};
        assertThat(stretched.across(new float[] {mean[0] + 1, mean[1] + 1}))
                .containsExactly(plain.across(further), within(0.003f));
    }

    @Test
    void what_is_written_is_read_back() throws IOException {
        VectorBridge bridge = VectorBridge.learn(from, to, 0.5, 2);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        bridge.write(file);
        float[] vector = {1.5f, 0.25f};
        assertThat(VectorBridge.read(new ByteArrayInputStream(file.toByteArray()))
                        .across(vector))
                .containsExactly(bridge.across(vector));
    }

    @Test
    void a_file_of_another_length_is_refused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        VectorBridge.learn(from, to, 0.5, 2).write(file);
        byte[] whole = file.toByteArray();
        for (byte[] wrong : List.of(Arrays.copyOf(whole, whole.length - 1), Arrays.copyOf(whole, whole.length + 1))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> VectorBridge.read(new ByteArrayInputStream(wrong)));
        }
    }

    @Test
    void texts_without_a_partner_and_vectors_of_another_model_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> VectorBridge.learn(from, to.subList(1, to.size()), 1, 1));
        VectorBridge bridge = VectorBridge.learn(from, to, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> bridge.across(new float[3]));
        float[] one = {1, 1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VectorBridge.learn(List.of(one), List.of(new float[] {1}), 0, 1));
    }
}
