package org.openlicence.exchange.demand;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;

/**
 * Words of a command, laid down beside the log. Their hash is salted for each demand, so that nobody who reads the log can
 * find out a telephone number or a name by trying; who erases the salt makes the hash mean nothing.
 */
final class Words {
    private final DemandTexts texts;
    private final DemandCommand command;
    private @Nullable String salt;

    Words(DemandTexts texts, DemandCommand command) {
        this.texts = texts;
        this.command = command;
    }

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

    /** Whether a hash of the log names these words. What was written before hashes were salted is compared without. */
    boolean named(@Nullable String hash, String words) {
        return hash(words).equals(hash) || plain(words).equals(hash);
    }

    String hash(String words) {
        String known = salt;
        if (known == null) {
            known = texts.salt(command.demandId());
            salt = known;
        }
        return ContentHash.of(known + "\n" + words).value();
    }

    static String plain(String words) {
        return ContentHash.of(words).value();
    }
}
