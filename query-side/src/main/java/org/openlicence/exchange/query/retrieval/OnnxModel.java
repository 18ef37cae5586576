package org.openlicence.exchange.query.retrieval;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One model in memory. Runs on the caller's thread alone: the threads of projections and searches are what uses the cores.
 * Texts go in batches of like length, so that little is spent on padding.
 */
final class OnnxModel implements AutoCloseable {
    private static final int BATCH = 16;
    private static final long PADDING = 0;

    private final EmbeddingModel model;
    private final WordPieces pieces;
    private final OrtSession session;

    private OnnxModel(EmbeddingModel model, WordPieces pieces, OrtSession session) {
        this.model = model;
        this.pieces = pieces;
        this.session = session;
    }

    /** @throws OrtException when the weights are no model that can be run */
    static OnnxModel open(EmbeddingModel model, byte[] weights, byte[] tokenizer) throws OrtException {
        WordPieces pieces = new WordPieces(new String(tokenizer, StandardCharsets.UTF_8), model.maxTokens());
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new OnnxModel(model, pieces, OrtEnvironment.getEnvironment().createSession(weights, options));
        }
    }

    EmbeddingModel model() {
        return model;
    }

    /** Vectors of unit length, in the order of the texts. */
    List<float[]> embed(List<String> texts) {
        List<long[]> tokens = texts.stream().map(pieces::of).toList();
        float[][] vectors = new float[texts.size()][];
        int[] byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> tokens.get(i).length))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int from = 0; from < byLength.length; from += BATCH) {
            int[] batch = Arrays.copyOfRange(byLength, from, Math.min(byLength.length, from + BATCH));
            try {
                run(batch, tokens, vectors);
            } catch (OrtException e) {
                throw new IllegalStateException("the model " + model.name() + " failed: " + e.getMessage(), e);
            }
        }
        return new ArrayList<>(Arrays.asList(vectors));
    }

    private void run(int[] batch, List<long[]> tokens, float[][] vectors) throws OrtException {
        int longest = tokens.get(batch[batch.length - 1]).length;
        long[] ids = new long[batch.length * longest];
        long[] mask = new long[ids.length];
        Arrays.fill(ids, PADDING);
        for (int row = 0; row < batch.length; row++) {
            long[] text = tokens.get(batch[row]);
            System.arraycopy(text, 0, ids, row * longest, text.length);
            Arrays.fill(mask, row * longest, row * longest + text.length, 1);
        }
        long[] shape = {batch.length, longest};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor typeTensor = OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape)) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put("input_ids", idTensor);
            inputs.put("attention_mask", maskTensor);
            if (session.getInputNames().contains("token_type_ids")) {
                inputs.put("token_type_ids", typeTensor);
            }
            try (OrtSession.Result result = session.run(inputs)) {
                OnnxTensor states = (OnnxTensor) result.get(0);
                int dimensions = (int) states.getInfo().getShape()[2];
                FloatBuffer values = states.getFloatBuffer();
                for (int row = 0; row < batch.length; row++) {
                    vectors[batch[row]] =
                            pooled(values, row * longest * dimensions, dimensions, tokens.get(batch[row]).length);
                }
            }
        }
    }

    private float[] pooled(FloatBuffer values, int from, int dimensions, int tokens) {
        int read = model.pooling() == EmbeddingModel.Pooling.FIRST ? 1 : tokens;
        double[] sum = new double[dimensions];
        for (int token = 0; token < read; token++) {
            for (int d = 0; d < dimensions; d++) {
                sum[d] += values.get(from + token * dimensions + d);
            }
        }
        double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
        float[] vector = new float[dimensions];
        for (int d = 0; d < dimensions; d++) {
            vector[d] = (float) (sum[d] / length);
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
