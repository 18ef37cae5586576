package org.openlicence.exchange.ops.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.index.Slot;
import org.openlicence.exchange.query.table.ReadModelJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An index with the mapping of the marketplace, under the name its searches ask for. */
final class ListingIndex {
    private final ElasticsearchClient client;
    private final URI server;
    private final ReadModel model;
    private final String index;

    ListingIndex(ElasticsearchClient client, URI server, ReadModel model) {
        this.client = client;
        this.server = server;
        this.model = model;
        this.index = model.index(Slot.BLUE);
    }

    /** Makes it where it is not there yet; what an earlier run has filled stays. */
    void open() throws IOException {
        if (!client.indices().exists(e -> e.index(index)).value()) {
            make(index);
            client.indices().putAlias(a -> a.index(index).name(model.alias()));
        }
    }

    private void make(String name) throws IOException {
        client.indices().create(c -> c.index(name).withJson(new StringReader(model.mapping())));
    }

    /** Another empty index with the same mapping; the former of that name is gone. */
    String beside(String name) throws IOException {
        client.indices().delete(d -> d.index(name).ignoreUnavailable(true));
        make(name);
        return name;
    }

    void drop(String name) throws IOException {
        client.indices().delete(d -> d.index(name).ignoreUnavailable(true));
    }

    String name() {
        return index;
    }

    long count() throws IOException {
        client.indices().refresh(r -> r.index(index));
        return client.count(c -> c.index(index)).count();
    }

    /** Sends documents in one bulk; an error of any of them is one. */
    void send(String name, List<ObjectNode> documents) throws IOException {
        BulkResponse answer = client.bulk(bulk -> {
            for (ObjectNode document : documents) {
                String id = document.get("patentId").asString();
                bulk.operations(o -> o.index(x -> x.index(name).id(id).document(document)));
            }
            return bulk;
        });
        if (answer.errors()) {
            throw new IOException("not indexed: "
                    + answer.items().stream()
                            .map(item -> item.error())
                            .filter(error -> error != null)
                            .findFirst());
        }
    }

    /** Writes everything to its files, so that a stopped server starts again without repeating it. */
    void flush() throws IOException {
        client.indices().flush(f -> f.index(index).waitIfOngoing(true));
    }

    /** What the server says of itself and of this index, in MB, beside what the system says of its process. */
    List<String> sizes(long pid) throws IOException, InterruptedException {
        JsonNode stats = get("/" + index + "/_stats/store,segments,merge,dense_vector,docs");
        JsonNode total = stats.at("/_all/primaries");
        JsonNode heap = get("/_nodes/stats/jvm").at("/nodes").iterator().next().at("/jvm/mem");
        List<String> lines = new ArrayList<>();
        lines.add("index on disk %,d MB in %d segments, %,d bytes a listing"
                .formatted(
                        total.at("/store/size_in_bytes").asLong() >> 20,
                        total.at("/segments/count").asInt(),
                        total.at("/store/size_in_bytes").asLong() / Math.max(1, count())));
        lines.add("Elasticsearch: heap %,d of %,d MB; %s"
                .formatted(
                        heap.at("/heap_used_in_bytes").asLong() >> 20,
                        heap.at("/heap_max_in_bytes").asLong() >> 20,
                        resident(pid)));
        return lines;
    }

    /** Resident memory of a process: its own, and pages of files it has mapped, which the system may take back. */
    static String resident(long pid) throws IOException {
        return "process %,d MB of its own, %,d MB of mapped files"
                .formatted(status(pid, "RssAnon") >> 10, status(pid, "RssFile") >> 10);
    }

    /** In kB. */
    static long status(long pid, String name) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith(name + ":")) {
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        throw new IOException("no " + name + " of process " + pid);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return ReadModelJson.MAPPER.readTree(
                    http.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString())
                            .body());
        }
    }
}
