package org.openlicence.exchange.query.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gloss, models and the search over both. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeaningSettings.class)
class RetrievalConfiguration {
    @Bean
    Gloss gloss() {
        return DictionaryGloss.load();
    }

    @Bean
    Meaning meaning(MeaningSettings settings) {
        return settings.meaning() == MeaningSettings.Switch.OFF
                ? Meaning.absent(Meaning.OFF)
                : MeaningModels.open(EmbeddingModel.CURRENT, settings.models());
    }

    @Bean
    PassageVectors passageVectors(Gloss gloss, Meaning meaning, VectorStore store) {
        return new PassageVectors(gloss, meaning, store);
    }

    @Bean
    KeptQuestions keptQuestions(Gloss gloss, Meaning meaning, VectorStore store) {
        return new KeptQuestions(gloss, meaning, store);
    }

    @Bean
    SearchFields searchFields(Gloss gloss) {
        return new SearchFields(gloss);
    }

    @Bean
    Retrieval retrieval(ElasticsearchClient client, Gloss gloss, Meaning meaning, ServedWeights served) {
        return new Retrieval(client, gloss, meaning, served);
    }
}
