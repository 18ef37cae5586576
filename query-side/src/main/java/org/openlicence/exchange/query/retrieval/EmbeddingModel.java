package org.openlicence.exchange.query.retrieval;

import java.util.List;

/**
 * A sentence model and how it wants to be used.
 *
 * @param name recorded with every vector; a new file or another use of it needs a new name
 * @param language of the texts it reads
 * @param weights name of the ONNX file
 * @param tokenizer name of the tokenizer's JSON file
 * @param dimensions length of its vectors
 * @param pooling how a vector is made of those of the signs
 * @param maxTokens longer texts are cut
 * @param queryPrefix put before what somebody looks for; mostly empty
 * @param share of its vector where several models of a language are put together; their spreads differ
 * @param trial how it is tested before it is used
 */
public record EmbeddingModel(
        String name,
        Language language,
        String weights,
        String tokenizer,
        int dimensions,
        Pooling pooling,
        int maxTokens,
        String queryPrefix,
        double share,
        Trial trial) {
    /**
     * @param one a text
     * @param same the same meaning in other words
     * @param other another meaning
     * @param nearness cosine of the first two, as the packaged files give it
     */
    public record Trial(String one, String same, String other, double nearness) {}

    /** Where the meaning of the whole text stands in what the model gives. */
    public enum Pooling {
        /** In the first vector. */
        FIRST,
        /** In the mean of all. */
        MEAN
    }

    private static final int MAX_TOKENS = 400;
    private static final String ONE_EN = "wear resistant coating for cutting tools";
    private static final String SAME_EN = "hard film that keeps milling cutters from wearing out";
    private static final String OTHER_EN = "feeding method for dairy cows";

    /** Chinese; CLS vector (BAAI, MIT licence). */
    public static final EmbeddingModel BGE_SMALL_ZH = new EmbeddingModel(
            "bge-small-zh-v1.5-q/1",
            Language.ZH,
            "bge-small-zh-v1.5-q.onnx",
            "bge-small-zh-v1.5-q-tokenizer.json",
            512,
            Pooling.FIRST,
            MAX_TOKENS,
            "",
            1,
            new Trial("切削刀具的耐磨涂层", "让铣削工具不易损坏的硬质薄膜", "奶牛的饲喂方法", 0.64));

    /** English; CLS vector (BAAI, MIT licence). */
    public static final EmbeddingModel BGE_SMALL_EN = new EmbeddingModel(
            "bge-small-en-v1.5-q/1",
            Language.EN,
            "bge-small-en-v1.5-q.onnx",
            "bge-small-en-v1.5-q-tokenizer.json",
            384,
            Pooling.FIRST,
            MAX_TOKENS,
            "",
            Math.sqrt(2),
            new Trial(ONE_EN, SAME_EN, OTHER_EN, 0.77));

    /** English; mean of all vectors (sentence-transformers, Apache licence 2.0). */
    public static final EmbeddingModel MINI_LM_EN = new EmbeddingModel(
            "all-minilm-l6-v2-q/1",
            Language.EN,
            "all-minilm-l6-v2-q.onnx",
            "all-minilm-l6-v2-q-tokenizer.json",
            384,
            Pooling.MEAN,
            MAX_TOKENS,
            "",
            1,
            new Trial(ONE_EN, SAME_EN, OTHER_EN, 0.58));

    /** What the exchange reads with. The two English ones see different things, and do better together than either. */
    public static final List<EmbeddingModel> CURRENT = List.of(BGE_SMALL_ZH, MINI_LM_EN, BGE_SMALL_EN);
}
