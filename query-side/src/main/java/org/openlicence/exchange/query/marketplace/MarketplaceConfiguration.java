package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.config.SearchServer;
import org.openlicence.exchange.query.index.GroupPosition;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.index.ReadModelRebuild;
import org.openlicence.exchange.query.index.Slot;
import org.openlicence.exchange.query.index.SlotGate;
import org.openlicence.exchange.query.retrieval.Gloss;
import org.openlicence.exchange.query.retrieval.KeptQuestions;
import org.openlicence.exchange.query.retrieval.Meaning;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.SearchFields;
import org.openlicence.exchange.query.retrieval.VectorsInMemory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The marketplace's two slots and the searches over the one that serves. */
@Configuration(proxyBeanMethods = false)
public class MarketplaceConfiguration {
    private static final int KEPT = 20_000;
    /** Vectors of saved searches: two for a Chinese one. */
    private static final int SAVED_SEARCHES = 10_000;

    @Bean
    ReadModel marketplace(SearchServer server) {
        return ReadModel.of("marketplace", server.indexPrefix());
    }

    @Bean
    SlotGate marketplaceGate() {
        return new SlotGate();
    }

    @Bean
    PatentOfEvent patentOfEvent(ObjectProvider<EventStore> events) {
        return new PatentOfEvent(aggregateId -> firstEvent(events.getObject(), aggregateId));
    }

    private static ExchangeEvent firstEvent(EventStore events, String aggregateId) {
        var stream = events.readEvents(aggregateId);
        if (stream.hasNext() && stream.next().getPayload() instanceof ExchangeEvent event) {
            return event;
        }
        throw new IllegalStateException("no events of " + aggregateId);
    }

    @Bean
    BlueMarketplaceProjection blueMarketplace(
            ElasticsearchClient client,
            ReadModel marketplace,
            PatentOfEvent patents,
            OrganisationDirectory directory,
            PolicyBook policies,
            PassageVectors vectors,
            SearchFields fields) {
        FoldSources sources = new FoldSources(remembering(directory), policies);
        return new BlueMarketplaceProjection(
                new MarketplaceWriter(
                        client, marketplace.index(Slot.BLUE), sources, new IndexedPatents(vectors, fields)),
                patents);
    }

    @Bean
    GreenMarketplaceProjection greenMarketplace(
            ElasticsearchClient client,
            ReadModel marketplace,
            PatentOfEvent patents,
            OrganisationDirectory directory,
            PolicyBook policies,
            PassageVectors vectors,
            SearchFields fields) {
        FoldSources sources = new FoldSources(remembering(directory), policies);
        return new GreenMarketplaceProjection(
                new MarketplaceWriter(
                        client, marketplace.index(Slot.GREEN), sources, new IndexedPatents(vectors, fields)),
                patents);
    }

    /** Everything about one patent in one sequence; a slot at rest claims nothing. */
    @Bean
    ConfigurerModule marketplaceProcessors(ReadModel marketplace, SlotGate gate, PatentOfEvent patents) {
        return configurer -> {
            for (Slot slot : Slot.values()) {
                String group = marketplace.group(slot);
                configurer.eventProcessing().registerSequencingPolicy(group, c -> patents);
                configurer
                        .eventProcessing()
                        .registerPooledStreamingEventProcessorConfiguration(
                                group,
                                (c, processor) -> processor
                                        .initialToken(StreamableMessageSource::createTailToken)
                                        .tokenClaimInterval(1_000)
                                        .maxSegmentProvider(gate));
            }
        };
    }

    @Bean
    MarketplaceQueries marketplaceQueries(
            ElasticsearchClient client,
            ReadModel marketplace,
            ReadModelRebuild rebuild,
            GroupPosition positions,
            OrganisationDirectory directory,
            PolicyBook policies,
            Clock clock,
            Retrieval retrieval,
            PassageVectors vectors) {
        return new ElasticMarketplaceQueries(
                client,
                marketplace,
                () -> Freshness.of(marketplace.group(rebuild.state().live()), positions, clock.instant()),
                remembering(directory),
                policies,
                clock,
                retrieval,
                vectors);
    }

    @Bean
    RankedMarketplaces rankedMarketplaces(
            ElasticsearchClient client,
            ReadModel marketplace,
            ReadModelRebuild rebuild,
            GroupPosition positions,
            OrganisationDirectory directory,
            PolicyBook policies,
            Clock clock,
            Gloss gloss,
            Meaning meaning,
            PassageVectors vectors) {
        return weights -> new ElasticMarketplaceQueries(
                client,
                marketplace,
                () -> Freshness.of(marketplace.group(rebuild.state().live()), positions, clock.instant()),
                remembering(directory),
                policies,
                clock,
                new Retrieval(client, gloss, meaning, weights),
                vectors);
    }

    @Bean
    VectorBackfill vectorBackfill(
            ElasticsearchClient client,
            ReadModel marketplace,
            ReadModelRebuild rebuild,
            PassageVectors vectors,
            SearchFields fields) {
        return new VectorBackfill(client, marketplace, rebuild, vectors, new IndexedPatents(vectors, fields));
    }

    @Bean
    MatchExplanations matchExplanations(
            ElasticsearchClient client, ReadModel marketplace, PolicyBook policies, Clock clock, Retrieval retrieval) {
        MarketplaceIndex index = new MarketplaceIndex(client, marketplace);
        return new ElasticMatchExplanations(index, new RankedPatents(retrieval, marketplace, index), policies, clock);
    }

    @Bean
    SearchSuggestions searchSuggestions(
            ElasticsearchClient client, ReadModel marketplace, OrganisationDirectory directory) {
        return new ElasticSearchSuggestions(new MarketplaceIndex(client, marketplace), remembering(directory));
    }

    @Bean
    MarketplaceMatches marketplaceMatches(
            ElasticsearchClient client,
            ReadModel marketplace,
            PolicyBook policies,
            Clock clock,
            Retrieval retrieval,
            Gloss gloss,
            Meaning meaning) {
        KeptQuestions questions = new KeptQuestions(gloss, meaning, new VectorsInMemory(SAVED_SEARCHES));
        return new ElasticMarketplaceMatches(client, marketplace, policies, clock, retrieval, questions);
    }

    /** Organisations never change once entered, so what was found is kept; what was not is asked for again. */
    private static Function<String, OrganisationDirectory.@Nullable Entry> remembering(
            OrganisationDirectory directory) {
        Map<String, OrganisationDirectory.Entry> known = new ConcurrentHashMap<>();
        return id -> {
            OrganisationDirectory.Entry entry = known.get(id);
            if (entry == null) {
                entry = directory.find(id).orElse(null);
                if (entry != null && known.size() < KEPT) {
                    known.put(id, entry);
                }
            }
            return entry;
        };
    }
}
