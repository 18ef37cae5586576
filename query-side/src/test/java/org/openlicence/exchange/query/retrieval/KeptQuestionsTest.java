package org.openlicence.exchange.query.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** With the packaged gloss and a meaning that is only its words' lengths, which is enough to see what is kept and compared. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptQuestionsTest {
    private static final Gloss GLOSS = DictionaryGloss.load();
    private static final String PROBLEM = "冷却水管道里结了很多水垢";

    private final Memory store = new Memory();
    private final Lengths meaning = new Lengths();

    @Test
    void what_was_asked_once_is_not_read_again_and_is_the_same() {
        KeptQuestions questions = new KeptQuestions(GLOSS, meaning, store);
        Question first = asked(questions, PROBLEM);
        int read = meaning.read;
        assertThat(read).isEqualTo(2);
        Question second = asked(questions, PROBLEM);
        assertThat(meaning.read).isEqualTo(read);
        assertThat(second.vectors()).containsOnlyKeys(Language.values());
        assertThat(second.vectors().get(Language.ZH))
                .containsExactly(first.vectors().get(Language.ZH));
        assertThat(second.across()).isEqualTo(first.across());
    }

    @Test
    void without_a_model_words_alone_are_asked_and_nothing_is_kept() {
        Question question = asked(new KeptQuestions(GLOSS, Meaning.absent("off"), store), PROBLEM);
        assertThat(question.vectors()).isEmpty();
        assertThat(question.across()).isNotBlank();
        assertThat(store.kept).isEmpty();
    }

    @Test
    void the_nearest_passage_is_found_in_its_own_language_first() {
        ReadText read = new PassageVectors(GLOSS, meaning, store)
                .read(List.of(
                        FindableText.of("一种用于工业循环冷却水系统的阻垢剂组合物及其制备", "该组合物在高硬度水中保持管壁洁净，不含磷。投加量为每升五毫克时阻垢率达到百分之九十五。")))
                .getFirst();
        ReadText.Near near = read.nearest(asked(new KeptQuestions(GLOSS, meaning, store), PROBLEM));
        assertThat(near).isNotNull();
        assertThat(near.language()).isEqualTo(Language.ZH);
        assertThat(near.passage()).startsWith("投加量");
        assertThat(read.whole(asked(new KeptQuestions(GLOSS, meaning, store), PROBLEM)))
                .containsOnlyKeys(Language.values());
        assertThat(ReadText.NONE.nearest(asked(new KeptQuestions(GLOSS, meaning, store), PROBLEM)))
                .isNull();
    }

    private static Question asked(KeptQuestions questions, String text) {
        return questions.of(List.of(text)).values().iterator().next();
    }

    private static final class Memory implements VectorStore {
        private final Map<String, byte[]> kept = new HashMap<>();

        @Override
        public Map<String, byte[]> find(String model, Collection<String> textHashes) {
            return textHashes.stream()
                    .filter(hash -> kept.containsKey(model + hash))
                    .collect(Collectors.toMap(hash -> hash, hash -> kept.get(model + hash), (a, b) -> a));
        }

        @Override
        public void keep(String model, Map<String, byte[]> vectors) {
            vectors.forEach((hash, vector) -> kept.putIfAbsent(model + hash, vector));
        }
    }

    /** Texts with 每 point one way, others another. */
    private static final class Lengths implements Meaning {
        private int read;

        @Override
        public boolean reads(Language language) {
            return true;
        }

        @Override
        public @Nullable String absence(Language language) {
            return null;
        }

        @Override
        public String model(Language language) {
            return language.name();
        }

        @Override
        public int dimensions(Language language) {
            return 2;
        }

        @Override
        public List<float[]> passages(Language language, List<String> texts) {
            return texts.stream()
                    .map(text -> text.contains("每") ? new float[] {1, 0} : new float[] {0, 1})
                    .toList();
        }

        @Override
        public float[] query(Language language, String text) {
            read++;
            return new float[] {1, 0};
        }

        @Override
        public float[] across(float[] chinese, float[] gloss) {
            return chinese;
        }
    }
}
