package org.openlicence.exchange.query.retrieval.measure;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openlicence.exchange.query.retrieval.FindableText;

/**
 * Documents, queries over them and grades. Queries without any answer among the grades are left out.
 *
 * @param documents by id
 */
public record JudgedSet(String name, Map<String, FindableText> documents, List<JudgedQuery> queries) {
    public JudgedSet {
        documents = Map.copyOf(documents);
        queries = queries.stream().filter(JudgedQuery::hasAnswer).toList();
        if (documents.isEmpty() || queries.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": " + documents.size() + " documents, " + queries.size() + " queries with an answer");
        }
    }

    /** The queries of some kind over the same documents. */
    public List<JudgedQuery> queries(Predicate<JudgedQuery> kind) {
        return queries.stream().filter(kind).toList();
    }

    /** Documents and queries whose ids begin alike, with the grades among them: a smaller set of the same making. */
    public JudgedSet part(Predicate<String> ids) {
        return new JudgedSet(
                name,
                documents.entrySet().stream()
                        .filter(document -> ids.test(document.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                queries.stream()
                        .filter(query -> ids.test(query.id()))
                        .map(query -> new JudgedQuery(
                                query.id(),
                                query.text(),
                                query.grades().entrySet().stream()
                                        .filter(grade -> ids.test(grade.getKey()))
                                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                                query.traits(),
                                query.itself()))
                        .toList());
    }
}
