package org.openlicence.exchange.ops.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.TextVectors;
import org.openlicence.exchange.query.table.ReadModelJson;
import tools.jackson.databind.JsonNode;

/** Sentences and titles of real patents with the vectors the models make of them, and what else real patents carry. */
record RealTexts(
        List<Piece> sentencesZh,
        List<Piece> titlesZh,
        List<Piece> sentencesEn,
        List<Piece> titlesEn,
        List<String> applicants,
        List<List<String>> symbols,
        List<Patent> patents,
        List<String> shortTitles) {
    /** Shorter ones go with their neighbours in a passage, longer ones are cut: both would be other passages than were read. */
    private static final int LEAST_ZH = 20;

    private static final int MOST_ZH = 118;
    private static final int LEAST_EN = 60;
    private static final int MOST_EN = 450;
    private static final int BATCH = 64;

    /** @param vectors its own, as the whole of a text that says nothing else */
    record Piece(String text, TextVectors vectors) {}

    /** A title with its abstract. */
    record Patent(String title, String body) {}

    /**
     * @param data folder of patents by others
     * @param most sentences in Chinese; of the others in proportion
     */
    static RealTexts read(Path data, PassageVectors vectors, int most) throws IOException {
        List<JsonNode> zh = lines(data.resolve("patents-zh/patents_zh_ccf.jsonl.gz"));
        List<JsonNode> en = lines(data.resolve("patents-en/us_granted_latam.jsonl.gz"));
        List<JsonNode> classed = lines(data.resolve("patents-zh/titles_zh_ipc.jsonl.gz"));
        return new RealTexts(
                pieces(sentences(zh, Language.ZH, most), vectors, false),
                pieces(titles(zh, most / 2), vectors, true),
                pieces(sentences(en, Language.EN, most / 3), vectors, false),
                pieces(titles(en, most / 6), vectors, true),
                zh.stream()
                        .flatMap(line -> strings(line, "applicants").stream())
                        .distinct()
                        .toList(),
                classed.stream()
                        .map(line -> strings(line, "ipc"))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                zh.reversed().stream().limit(2_000).map(RealTexts::patent).toList(),
                classed.stream().map(line -> line.get("title").asString()).toList());
    }

    private static Patent patent(JsonNode line) {
        return new Patent(line.get("title").asString(), line.get("abstract").asString());
    }

    private static List<String> titles(List<JsonNode> lines, int most) {
        return lines.stream()
                .map(line -> line.get("title").asString().strip())
                .filter(title -> title.length() > 5)
                .distinct()
                .limit(most)
                .toList();
    }

    private static List<String> sentences(List<JsonNode> lines, Language language, int most) {
        boolean zh = language == Language.ZH;
        return lines.stream()
                .map(line -> line.get("abstract"))
                .filter(text -> text != null && !text.isNull())
                .flatMap(text -> Stream.of(text.asString().split(zh ? "(?<=[。；])" : "(?<=\\.)\\s+")))
                .map(String::strip)
                .filter(text ->
                        text.length() >= (zh ? LEAST_ZH : LEAST_EN) && text.length() <= (zh ? MOST_ZH : MOST_EN))
                .filter(text -> zh ? text.matches("[^！？!?;]+[。；]") : text.matches("[^;!?。]+\\."))
                .distinct()
                .limit(most)
                .toList();
    }

    private static List<Piece> pieces(List<String> texts, PassageVectors vectors, boolean titles) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += BATCH) {
            List<String> part = texts.subList(from, Math.min(texts.size(), from + BATCH));
            List<TextVectors> made = vectors.of(part.stream()
                    .map(text -> titles ? FindableText.of(text, null) : FindableText.of(null, text))
                    .toList());
            for (int i = 0; i < part.size(); i++) {
                pieces.add(new Piece(part.get(i), made.get(i)));
            }
        }
        return pieces;
    }

    private static List<String> strings(JsonNode line, String member) {
        List<String> strings = new ArrayList<>();
        line.get(member).forEach(each -> strings.add(each.asString()));
        return strings;
    }

    static List<JsonNode> lines(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(ReadModelJson.MAPPER::readTree)
                    .toList();
        }
    }
}
