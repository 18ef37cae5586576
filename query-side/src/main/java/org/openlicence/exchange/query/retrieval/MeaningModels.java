package org.openlicence.exchange.query.retrieval;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models of this node. Each is tried before it is used; one that is missing, damaged or gives nonsense is left out with
 * its reason, and its language is found by words alone.
 */
public final class MeaningModels implements Meaning, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MeaningModels.class);
    private static final double UNIT = 1e-3;
    /** By how much the two texts of one meaning must be nearer than the stranger. */
    private static final double MARGIN = 0.1;
    /** How far the nearness of the two may be from what it is known to be; processors round differently. */
    private static final double TOLERANCE = 0.08;

    private final Map<Language, LanguageModel> models = new EnumMap<>(Language.class);
    private final Map<Language, String> reasons = new EnumMap<>(Language.class);

    private final @Nullable VectorBridge bridge;

    private MeaningModels(@Nullable VectorBridge bridge) {
        this.bridge = bridge;
    }

    /** @param folder of model files to use instead of the packaged ones; absent for those */
    public static MeaningModels open(List<EmbeddingModel> wanted, @Nullable Path folder) {
        MeaningModels opened = new MeaningModels(bridge());
        ModelFiles files = new ModelFiles(folder);
        for (Language language : Language.values()) {
            opened.open(
                    language,
                    wanted.stream()
                            .filter(model -> model.language() == language)
                            .toList(),
                    files);
        }
        return opened;
    }

    private static @Nullable VectorBridge bridge() {
        try {
            return VectorBridge.packaged();
        } catch (IOException e) {
            LOG.warn("Chinese is compared with English by its gloss alone", e);
            return null;
        }
    }

    /** A language is read with all of its models or not at all: vectors of some would be of another length. */
    private void open(Language language, List<EmbeddingModel> wanted, ModelFiles files) {
        List<OnnxModel> opened = new ArrayList<>();
        String reason = wanted.isEmpty() ? "no model is configured" : null;
        for (EmbeddingModel model : wanted) {
            try {
                OnnxModel one = OnnxModel.open(model, files.read(model.weights()), files.read(model.tokenizer()));
                opened.add(one);
                reason = fault(one);
            } catch (IOException | OrtException | RuntimeException | LinkageError e) {
                reason = model.name() + ": "
                        + e; // damaged weights, another tokenizer, no native library for this machine
            }
            if (reason != null) {
                break;
            }
        }
        if (reason == null) {
            models.put(language, new LanguageModel(List.copyOf(opened)));
            return;
        }
        opened.forEach(OnnxModel::close);
        reasons.put(language, reason);
        LOG.warn("Searches in {} go by words alone: {}", language, reason);
    }

    /** What is wrong with what a model gives for texts whose nearness is known; null when nothing is. */
    private static @Nullable String fault(OnnxModel opened) {
        EmbeddingModel model = opened.model();
        EmbeddingModel.Trial trial = model.trial();
        List<float[]> vectors = opened.embed(List.of(trial.one(), trial.same(), trial.other()));
        for (float[] vector : vectors) {
            if (vector.length != model.dimensions()) {
                return model.name() + ": " + vector.length + " dimensions instead of " + model.dimensions();
            }
            if (!(Math.abs(Vectors.cosine(vector, vector) - 1) < UNIT)) {
                return model.name() + ": a vector that is not of unit length";
            }
        }
        double near = Vectors.cosine(vectors.get(0), vectors.get(1));
        double far = Math.max(
                Vectors.cosine(vectors.get(0), vectors.get(2)), Vectors.cosine(vectors.get(1), vectors.get(2)));
        boolean sound = near > far + MARGIN && Math.abs(near - trial.nearness()) < TOLERANCE;
        return sound
                ? null
                : model.name() + ": texts of one meaning are " + near + " near instead of " + trial.nearness()
                        + ", others " + far;
    }

    @Override
    public boolean reads(Language language) {
        return models.containsKey(language);
    }

    @Override
    public @Nullable String absence(Language language) {
        return reasons.get(language);
    }

    @Override
    public String model(Language language) {
        LanguageModel model = models.get(language);
        return model == null ? "none" : model.name();
    }

    @Override
    public int dimensions(Language language) {
        LanguageModel model = models.get(language);
        return model == null ? 0 : model.dimensions();
    }

    @Override
    public List<float[]> passages(Language language, List<String> texts) {
        return texts.isEmpty() ? List.of() : opened(language).embed(texts, false);
    }

    @Override
    public float[] query(Language language, String text) {
        return opened(language).embed(List.of(text), true).getFirst();
    }

    /** Models of other lengths than the bridge was learnt for are compared by the gloss alone. */
    @Override
    public float[] across(float[] chinese, float[] gloss) {
        if (bridge == null || bridge.from() != chinese.length || bridge.to() != gloss.length) {
            return gloss;
        }
        return Vectors.between(bridge.across(chinese), gloss);
    }

    private LanguageModel opened(Language language) {
        LanguageModel model = models.get(language);
        if (model == null) {
            throw new IllegalStateException(Objects.requireNonNull(reasons.get(language)));
        }
        return model;
    }

    @Override
    public void close() {
        models.values().forEach(LanguageModel::close);
        models.clear();
    }
}
