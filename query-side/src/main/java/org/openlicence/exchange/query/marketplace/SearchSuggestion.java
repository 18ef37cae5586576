package org.openlicence.exchange.query.marketplace;

/**
 * What somebody who typed a few signs may be looking for.
 *
 * @param key what leads to it: a patent's id, or a value of the facet owner, field or product
 * @param nameZh words for people; the same in both languages where the data holds one only
 */
public record SearchSuggestion(Kind kind, String key, String nameZh, String nameEn) {
    /** Where a suggestion comes from. */
    public enum Kind {
        /** A technical field of the IPC, by its plain name or its symbol. */
        FIELD,
        /** An owner of patents. */
        OWNER,
        /** A product that technology sheets name. */
        PRODUCT,
        /** The title of a patent. */
        TITLE
    }
}
