package org.openlicence.exchange.ops.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.openlicence.exchange.query.retrieval.DictionaryGloss;
import org.openlicence.exchange.query.retrieval.EmbeddingModel;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.MeaningModels;
import org.openlicence.exchange.query.retrieval.VectorBridge;

/**
 * Learns the bridge between the Chinese and the English models anew, from what is packaged: our technical terms, and some
 * of the headwords of the dictionary. To be done when a model changes; the file then replaces the packaged one, under a new name.
 *
 * <p>No judged query, no listing of ours and no patent is among the pairs, so that what the bridge is measured on is new to it.
 */
final class BridgeTraining {
    private static final double PENALTY = 3;
    private static final double STRETCH = 3;
    /** Every fourth headword: all of them together learn nothing more, and take four times as long. */
    private static final int EACH = 4;

    private static final int BATCH = 2_048;
    /** A dictionary has many single characters of many meanings, and few long sayings whose gloss is a remark. */
    private static final Pattern HEADWORD = Pattern.compile("\\p{IsHan}{2,6}");

    private final List<String> chinese = new ArrayList<>();
    private final List<String> english = new ArrayList<>();

    void run(PrintStream out, Path file) throws IOException {
        read("technical-terms.tsv", 1);
        int terms = chinese.size();
        read("cc-cedict-gloss.tsv.gz", EACH);
        out.printf("%nbridge: %,d terms of ours, %,d headwords%n", terms, chinese.size() - terms);
        try (MeaningModels models = MeaningModels.open(EmbeddingModel.CURRENT, null)) {
            long begun = System.nanoTime();
            List<float[]> from = embedded(models, Language.ZH, chinese);
            List<float[]> to = embedded(models, Language.EN, english);
            out.printf("  embedded in %.0f s%n", (System.nanoTime() - begun) / 1e9);
            VectorBridge bridge = VectorBridge.learn(from, to, PENALTY, STRETCH);
            try (OutputStream target = Files.newOutputStream(file)) {
                bridge.write(target);
            }
            out.printf("  written to %s after %.0f s%n", file, (System.nanoTime() - begun) / 1e9);
        }
    }

    private void read(String resource, int each) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(DictionaryGloss.class.getResourceAsStream(resource), resource);
                InputStream plain = resource.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            int seen = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", 2);
                if (cells.length == 2
                        && !cells[1].isBlank()
                        && HEADWORD.matcher(cells[0]).matches()
                        && seen++ % each == 0) {
                    chinese.add(cells[0]);
                    english.add(cells[1].replace("|", "; "));
                }
            }
        }
    }

    private static List<float[]> embedded(MeaningModels models, Language language, List<String> texts) {
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (int at = 0; at < texts.size(); at += BATCH) {
            vectors.addAll(models.passages(language, texts.subList(at, Math.min(texts.size(), at + BATCH))));
        }
        return vectors;
    }
}
