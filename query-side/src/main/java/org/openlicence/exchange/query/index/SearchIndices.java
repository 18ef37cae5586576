package org.openlicence.exchange.query.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.Time;
import java.io.IOException;
import java.io.StringReader;

/** What is done to indices as a whole. */
public final class SearchIndices {
    private final ElasticsearchClient client;

    public SearchIndices(ElasticsearchClient client) {
        this.client = client;
    }

    /** {@code green}, {@code yellow} or {@code red}. @throws IndexUnavailable when the server is away */
    public String clusterStatus() {
        return call(() -> client.cluster().health().status().jsonValue());
    }

    boolean exists(String index) {
        return call(() -> client.indices().exists(e -> e.index(index)).value());
    }

    /** Creates an index and waits until it can be written; one that is there already is left alone. */
    void create(String index, String mapping) {
        call(() -> {
            try {
                client.indices().create(c -> c.index(index).withJson(new StringReader(mapping)));
            } catch (ElasticsearchException e) {
                if (!"resource_already_exists_exception".equals(e.error().type())) {
                    throw e;
                }
            }
            return client.cluster()
                    .health(h ->
                            h.index(index).waitForStatus(HealthStatus.Yellow).timeout(Time.of(t -> t.time("30s"))));
        });
    }

    void delete(String index) {
        call(() -> client.indices().delete(d -> d.index(index).ignoreUnavailable(true)));
    }

    boolean aliasPointsTo(String alias, String index) {
        return call(() -> client.indices()
                .existsAlias(e -> e.name(alias).index(index).ignoreUnavailable(true))
                .value());
    }

    /** Moves an alias in one call: at no time does it point to none or to both. */
    void moveAlias(String alias, String from, String to) {
        if (exists(from)) {
            call(() -> client.indices()
                    .updateAliases(u -> u.actions(a ->
                                    a.remove(r -> r.index(from).alias(alias).mustExist(false)))
                            .actions(a -> a.add(x -> x.index(to).alias(alias)))));
        } else {
            setAlias(alias, to); // a removal names an index, and refuses one that is not there
        }
    }

    private void setAlias(String alias, String index) {
        call(() -> client.indices().putAlias(p -> p.index(index).name(alias)));
    }

    /** @param interval e.g. {@code 1s}; {@code -1} never */
    void refreshInterval(String index, String interval) {
        call(() -> client.indices()
                .putSettings(p -> p.index(index).settings(s -> s.refreshInterval(Time.of(t -> t.time(interval))))));
    }

    public void refresh(String index) {
        call(() -> client.indices().refresh(r -> r.index(index)));
    }

    long count(String index) {
        return call(() -> client.count(c -> c.index(index)).count());
    }

    ElasticsearchClient client() {
        return client;
    }

    <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (IOException e) {
            throw new IndexUnavailable("the search server does not answer", e);
        }
    }

    @FunctionalInterface
    interface Call<T> {
        T run() throws IOException;
    }
}
