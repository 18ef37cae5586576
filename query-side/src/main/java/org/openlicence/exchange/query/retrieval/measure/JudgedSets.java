package org.openlicence.exchange.query.retrieval.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.query.table.ReadModelJson;
import tools.jackson.databind.JsonNode;

/**
 * Reads sets from folders. Lines of JSON ({@code listings.jsonl, demands.jsonl, grades.csv} of our own set; {@code
 * queries.jsonl, qrels.csv} and a file of patents of others), also gzipped.
 */
public final class JudgedSets {
    /** Names of the sets of others, and the file of patents each was made over; without one, the folder has its own texts. */
    private static final Map<String, String> OTHERS = Map.of(
            "citations-en", "us_patsnap_cs3245",
            "novex-statements-en", "us_biomed_novex",
            "nasa-same-case", "nasa_licensing_2014",
            "crosslingual-en-zh", "");

    private JudgedSets() {}

    /** In which languages the listings of our own set are taken. */
    public enum Written {
        BOTH,
        CHINESE,
        ENGLISH
    }

    /**
     * Our own listings and demands.
     *
     * @param first whether demands are taken as they were first worded, where they were reworded since
     */
    public static JudgedSet own(Path folder, Written written, boolean first) throws IOException {
        Map<String, FindableText> listings = new LinkedHashMap<>();
        for (JsonNode line : lines(folder.resolve("listings.jsonl"))) {
            listings.put(line.get("id").asString(), listing(line, written));
        }
        Map<String, Map<String, Integer>> grades = grades(folder.resolve("grades.csv"));
        List<JudgedQuery> demands = new ArrayList<>();
        for (JsonNode line : lines(folder.resolve("demands.jsonl"))) {
            String id = line.get("id").asString();
            String former = text(line, "firstText");
            Set<String> traits = new TreeSet<>(Set.of(line.get("language").asString()));
            traits.add(line.get("sameClass").asBoolean() ? "same class" : "other class");
            traits.add(line.get("sharesWords").asBoolean() ? "shares words" : "other words");
            demands.add(new JudgedQuery(
                    id,
                    first && former != null ? former : line.get("text").asString(),
                    grades.getOrDefault(id, Map.of()),
                    traits,
                    null));
        }
        return new JudgedSet("own", listings, demands);
    }

    private static FindableText listing(JsonNode line, Written written) {
        boolean zh = written != Written.ENGLISH;
        boolean en = written != Written.CHINESE;
        return new FindableText(
                zh ? text(line, "titleZh") : null,
                en ? text(line, "titleEn") : null,
                zh ? text(line, "useZh") : null,
                en ? text(line, "useEn") : null,
                zh ? text(line, "abstractZh") : null,
                en ? text(line, "abstractEn") : null,
                zh ? texts(line, "productsZh") : List.of(),
                en ? texts(line, "productsEn") : List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Names of the sets of others that a folder of data has. */
    public static List<String> names(Path data) {
        return OTHERS.keySet().stream()
                .filter(name -> Files.isRegularFile(folder(data, name).resolve("qrels.csv")))
                .sorted()
                .toList();
    }

    /**
     * A set of others.
     *
     * @param among true: over all English patents there are; false: over the file the set was made over
     */
    public static JudgedSet of(Path data, String name, boolean among) throws IOException {
        Path folder = folder(data, name);
        Map<String, Map<String, Integer>> grades = grades(folder.resolve("qrels.csv"));
        Map<String, FindableText> documents = new LinkedHashMap<>();
        for (Path file : files(data, name, among)) {
            for (JsonNode line : lines(file)) {
                String id = text(line, "id") == null ? text(line, "_id") : text(line, "id");
                String body = text(line, "abstract") == null ? text(line, "text") : text(line, "abstract");
                if (id != null) {
                    documents.putIfAbsent(id, FindableText.of(text(line, "title"), body));
                }
            }
        }
        List<JudgedQuery> queries = new ArrayList<>();
        for (JsonNode line : lines(folder.resolve("queries.jsonl"))) {
            String id = line.get("_id").asString();
            String title = text(line, "title");
            String body = line.get("text").asString();
            queries.add(new JudgedQuery(
                    id, title == null ? body : title + ". " + body, grades.getOrDefault(id, Map.of()), Set.of(), id));
        }
        return new JudgedSet(name, documents, queries);
    }

    private static Path folder(Path data, String name) {
        return data.resolve("judgements-" + name);
    }

    private static List<Path> files(Path data, String name, boolean among) throws IOException {
        String own = OTHERS.getOrDefault(name, "");
        if (own.isEmpty()) {
            return List.of(folder(data, name).resolve("corpus_zh.jsonl.gz"));
        }
        Path first = data.resolve("patents-en").resolve(own + ".jsonl.gz");
        List<Path> files = new ArrayList<>(List.of(first));
        if (among) {
            try (var all = Files.list(data.resolve("patents-en"))) {
                all.filter(file -> file.toString().endsWith(".jsonl.gz") && !file.equals(first))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static Map<String, Map<String, Integer>> grades(Path file) throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 4);
            grades.computeIfAbsent(cells[0], query -> new HashMap<>())
                    .put(cells[1], Integer.parseInt(cells[2].strip()));
        }
        return grades;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(ReadModelJson.MAPPER::readTree)
                    .toList();
        }
    }

    private static @Nullable String text(JsonNode line, String member) {
        JsonNode value = line.get(member);
        return value == null || value.isNull() || value.asString().isBlank() ? null : value.asString();
    }

    private static List<String> texts(JsonNode line, String member) {
        List<String> texts = new ArrayList<>();
        line.get(member).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
