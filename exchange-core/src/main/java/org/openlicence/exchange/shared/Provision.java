package org.openlicence.exchange.shared;

/**
 * One provision of a legal text.
 *
 * @param law the text
 * @param article article, paragraph and item as cited, e.g. {@code 86(1)}; empty for the text as a whole
 */
public record Provision(Law law, String article) {
    /** Stable form kept in events and problems, e.g. {@code PL-51(1)}. */
    public String key() {
        return article.isEmpty() ? law.name() : law.name() + "-" + article;
    }
}
