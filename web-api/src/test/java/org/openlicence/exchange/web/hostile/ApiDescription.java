package org.openlicence.exchange.web.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The application's own OpenAPI document, as far as hostile requests are made of it. */
record ApiDescription(JsonNode document) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One operation; a path parameter with named values makes one operation of each.
     *
     * @param path with the named values filled in, other parameters as {@code {name}}
     * @param parameters resolved, as in the document
     * @param body resolved schema; absent when the operation takes none
     */
    record Operation(
            String method,
            String path,
            List<JsonNode> parameters,
            @Nullable JsonNode body) {
        String name() {
            return method + " " + path;
        }

        boolean changes() {
            return !method.equals("GET");
        }

        boolean takes(String header) {
            return parameters.stream()
                    .anyMatch(p -> p.path("in").asString().equals("header")
                            && p.path("name").asString().equals(header));
        }

        List<JsonNode> in(String place) {
            return parameters.stream()
                    .filter(p -> p.path("in").asString().equals(place))
                    .toList();
        }
    }

    static ApiDescription read(String text) {
        return new ApiDescription(JSON.readTree(text));
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode described = method.getValue();
                    if (described.at("/requestBody/content").has("multipart/form-data")) {
                        return; // files, which DocumentsIT and FileContentsTest send
                    }
                    List<JsonNode> parameters = new ArrayList<>();
                    described.path("parameters").forEach(parameters::add);
                    JsonNode schema = described.at("/requestBody/content").isMissingNode()
                            ? null
                            : whole(described
                                    .at("/requestBody/content")
                                    .iterator()
                                    .next()
                                    .path("schema"));
                    all.addAll(named(new Operation(
                            method.getKey().toUpperCase(Locale.ROOT), path.getKey(), parameters, schema)));
                }));
        return all;
    }

    private static List<Operation> named(Operation general) {
        for (JsonNode parameter : general.in("path")) {
            JsonNode names = parameter.at("/schema/enum");
            if (!names.isMissingNode()) {
                String place = "{" + parameter.path("name").asString() + "}";
                List<Operation> each = new ArrayList<>();
                names.forEach(name -> each.add(new Operation(
                        general.method(),
                        general.path().replace(place, name.asString()),
                        general.parameters(),
                        general.body())));
                return each;
            }
        }
        return List.of(general);
    }

    /** A schema with every reference in it replaced by what it refers to. */
    private JsonNode whole(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        if (reference.isString()) {
            return whole(document.at(reference.asString().substring(1)));
        }
        JsonNode copy = schema.deepCopy();
        if (copy.path("properties") instanceof ObjectNode members) {
            members.properties().forEach(member -> member.setValue(whole(member.getValue())));
        }
        if (copy.has("items")) {
            ((ObjectNode) copy).set("items", whole(copy.path("items")));
        }
        return copy;
    }
}
