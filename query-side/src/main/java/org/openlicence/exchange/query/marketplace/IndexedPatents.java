package org.openlicence.exchange.query.marketplace;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.SearchFields;
import org.openlicence.exchange.query.retrieval.TextVectors;
import org.openlicence.exchange.query.table.ReadModelJson;
import tools.jackson.databind.node.ObjectNode;

/** Documents as they are sent to the index: with what they are found by, which is made of them and not kept in them. */
final class IndexedPatents {
    private final PassageVectors vectors;
    private final SearchFields fields;

    IndexedPatents(PassageVectors vectors, SearchFields fields) {
        this.vectors = vectors;
        this.fields = fields;
    }

    /** In the order of the documents; vectors of all of them are made together. */
    List<ObjectNode> of(List<MarketplaceDocument> documents) {
        List<TextVectors> found =
                vectors.of(documents.stream().map(PatentText::of).toList());
        List<ObjectNode> indexed = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            indexed.add(of(documents.get(i), found.get(i)));
        }
        return indexed;
    }

    /** One document with vectors that are known. */
    ObjectNode of(MarketplaceDocument document, TextVectors known) {
        ObjectNode json = ReadModelJson.MAPPER.valueToTree(document);
        fields.of(PatentText.of(document), known).forEach(json::putPOJO);
        String family = PatentText.familyKey(document);
        if (family != null) {
            json.put("familyKey", family);
        }
        json.put("vectorsOf", vectors.models());
        return json;
    }
}
