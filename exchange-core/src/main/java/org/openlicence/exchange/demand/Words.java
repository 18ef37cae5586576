package org.openlicence.exchange.demand;

import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;

/** Words of a command, laid down beside the log. */
record Words(DemandTexts texts, DemandCommand command) {
    /** @return their hash, which the event holds */
    String kept(String words) {
        String hash = hash(words);
        texts.keep(command.demandId(), hash, words, command.origin().at());
        return hash;
    }

    /** Everything of a demand's content that is words. */
    void keep(DemandContent content) {
        kept(content.publicText());
        if (content.sealed() != null) {
            kept(content.sealed());
        }
        if (content.contact() != null) {
            kept(content.contact());
        }
    }

    /** The public words of a demand. @throws IllegalStateException when they were erased: nothing can be decided then */
    static PublicWords ofDemand(DemandId demandId, String hash, DemandTexts texts) {
        return texts.find(demandId, hash)
                .map(words -> CanonicalJson.read(words, PublicWords.class))
                .orElseThrow(() -> new IllegalStateException("no public words of " + demandId));
    }

    static String hash(String words) {
        return ContentHash.of(words).value();
    }
}
