package org.openlicence.exchange.query.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged models, really run. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeaningModelsTest {
    private static MeaningModels models;

    @BeforeAll
    static void open() {
        models = MeaningModels.open(EmbeddingModel.CURRENT, null);
    }

    @AfterAll
    static void close() {
        models.close();
    }

    @Test
    void both_languages_are_read_and_nearness_follows_meaning() {
        assertThat(models.absence(Language.ZH)).isNull();
        assertThat(models.absence(Language.EN)).isNull();
        float[] asked = models.query(Language.ZH, "水管里老是长水垢怎么办");
        List<float[]> found = models.passages(Language.ZH, List.of("一种循环冷却水阻垢剂及其制备方法", "一种茶叶烘干机"));
        assertThat(asked).hasSize(models.dimensions(Language.ZH));
        assertThat(Vectors.cosine(asked, found.get(0))).isGreaterThan(Vectors.cosine(asked, found.get(1)));
    }

    @Test
    void a_text_has_the_same_vector_alone_and_in_a_batch() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            texts.add("pump ".repeat(1 + (i * 7) % 20) + i);
        }
        List<float[]> together = models.passages(Language.EN, texts);
        for (int i = 0; i < texts.size(); i += 6) {
            float[] alone = models.passages(Language.EN, List.of(texts.get(i))).getFirst();
            assertThat(Vectors.cosine(alone, together.get(i))).isCloseTo(1, within(0.03));
        }
    }

    @Test
    void hostile_texts_have_vectors_too() {
        List<String> texts = List.of(
                "", " ", "\u0000", "\uD800", "a".repeat(50_000), "汉".repeat(50_000), "𠀀😀", "\u202E ‮ <script>");
        assertThat(models.passages(Language.ZH, texts))
                .hasSameSizeAs(texts)
                .allSatisfy(vector -> assertThat(Vectors.cosine(vector, vector)).isCloseTo(1, within(1e-3)));
    }

    @Test
    void a_chinese_text_carried_across_is_nearer_to_its_meaning_in_english() {
        float[] asked = models.across(
                models.query(Language.ZH, "水管里老是长水垢怎么办"),
                models.query(Language.EN, "water pipe always grow scale how"));
        List<float[]> found = models.passages(
                Language.EN,
                List.of("Scale inhibitor for circulating cooling water and its preparation", "A tea leaf dryer"));
        assertThat(asked).hasSize(models.dimensions(Language.EN));
        assertThat(Vectors.cosine(asked, asked)).isCloseTo(1, within(1e-3));
        assertThat(Vectors.cosine(asked, found.get(0))).isGreaterThan(Vectors.cosine(asked, found.get(1)) + 0.1);
        float[] gloss = {1, 0};
        assertThat(models.across(new float[] {1}, gloss)).isSameAs(gloss);
    }

    @Test
    void half_precision_keeps_nearness() {
        float[] vector = models.query(Language.EN, "reverse osmosis membrane");
        assertThat(Vectors.cosine(vector, Vectors.read(Vectors.kept(vector)))).isCloseTo(1, within(1e-3));
    }

    @Test
    void damaged_missing_or_wrong_files_leave_their_language_out_with_a_reason(@TempDir Path folder)
            throws IOException {
        ModelFiles packaged = new ModelFiles(null);
        EmbeddingModel zh = EmbeddingModel.BGE_SMALL_ZH;
        EmbeddingModel en = EmbeddingModel.MINI_LM_EN;
        byte[] weights = packaged.read(zh.weights());
        Files.write(folder.resolve(zh.weights()), Arrays.copyOf(weights, weights.length / 2));
        Files.write(folder.resolve(zh.tokenizer()), packaged.read(zh.tokenizer()));
        try (MeaningModels opened = MeaningModels.open(EmbeddingModel.CURRENT, folder)) {
            assertThat(opened.reads(Language.ZH)).isFalse();
            assertThat(opened.absence(Language.ZH)).contains(zh.name());
            assertThat(opened.absence(Language.EN)).contains("NoSuchFile");
            assertThatThrownBy(() -> opened.query(Language.ZH, "水")).isInstanceOf(IllegalStateException.class);
        }
        // the Chinese weights with the English vocabulary run, and give nonsense
        Files.write(folder.resolve(zh.weights()), weights);
        Files.write(folder.resolve(zh.tokenizer()), packaged.read(en.tokenizer()));
        try (MeaningModels opened = MeaningModels.open(List.of(zh), folder)) {
            assertThat(opened.reads(Language.ZH)).isFalse();
        }
    }

    @Test
    void vectors_are_made_once_and_kept() {
        Map<String, byte[]> kept = new HashMap<>();
        VectorStore store = new VectorStore() {
            @Override
            public Map<String, byte[]> find(String model, java.util.Collection<String> hashes) {
                Map<String, byte[]> found = new HashMap<>(kept);
                found.keySet().retainAll(hashes);
                return found;
            }

            @Override
            public void keep(String model, Map<String, byte[]> vectors) {
                kept.putAll(vectors);
            }
        };
        FindableText text = FindableText.of("反渗透膜的阻垢剂", "一种用在反渗透膜前面防止结垢的阻垢剂。它不含磷，也不会堵塞膜孔，适合高硬度的水。");
        TextVectors fresh = new PassageVectors(DictionaryGloss.load(), models, store)
                .of(List.of(text, FindableText.of(null, null)))
                .getFirst();
        assertThat(fresh.passages().get(Language.ZH)).hasSize(2);
        assertThat(fresh.passages().get(Language.EN)).hasSize(2);
        assertThat(fresh.whole()).containsOnlyKeys(Language.values());
        assertThat(kept).hasSize(6);
        TextVectors again = new PassageVectors(DictionaryGloss.load(), models, store)
                .of(List.of(text))
                .getFirst();
        assertThat(kept).hasSize(6);
        for (Language language : Language.values()) {
            for (int i = 0; i < 2; i++) {
                assertThat(again.passages().get(language).get(i))
                        .containsExactly(fresh.passages().get(language).get(i));
            }
        }
        assertThat(new PassageVectors(DictionaryGloss.load(), Meaning.absent("off"), store)
                        .of(List.of(text))
                        .getFirst()
                        .passages())
                .isEmpty();
    }
}
