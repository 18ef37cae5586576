package org.openlicence.exchange.query.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The models of one language as one: their vectors side by side, each by its share, so that the cosine is the mean of theirs. */
record LanguageModel(List<OnnxModel> models) implements AutoCloseable {
    String name() {
        return models.stream().map(model -> model.model().name()).collect(Collectors.joining("+"));
    }

    int dimensions() {
        return models.stream().mapToInt(model -> model.model().dimensions()).sum();
    }

    List<float[]> embed(List<String> texts, boolean asked) {
        List<List<float[]>> each = new ArrayList<>();
        for (OnnxModel model : models) {
            String prefix = asked ? model.model().queryPrefix() : "";
            each.add(model.embed(
                    prefix.isEmpty()
                            ? texts
                            : texts.stream().map(prefix::concat).toList()));
        }
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            vectors.add(joined(each, i));
        }
        return vectors;
    }

    private float[] joined(List<List<float[]>> each, int text) {
        if (models.size() == 1) {
            return each.getFirst().get(text);
        }
        double squares = models.stream()
                .mapToDouble(model -> model.model().share() * model.model().share())
                .sum();
        float[] joined = new float[dimensions()];
        int at = 0;
        for (int m = 0; m < models.size(); m++) {
            double factor = models.get(m).model().share() / Math.sqrt(squares);
            for (float value : each.get(m).get(text)) {
                joined[at++] = (float) (value * factor);
            }
        }
        return joined;
    }

    @Override
    public void close() {
        models.forEach(OnnxModel::close);
    }
}
