package org.openlicence.exchange.licence;

import java.time.Instant;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.Origin;

/**
 * Gives a party's signature under a text of one hash (电子签名). A port: the embedded default is the exchange's own key, which
 * proves that a signed-in person acted, and says so; a certified signature service is configuration.
 */
public interface ContractSigner {
    /** Name of the method, kept with every signature; the sentence {@code signer.<method>} tells readers what it is worth. */
    String method();

    Signed sign(Statement statement);

    /** Whether a signature stands under the canonical text of a statement. */
    boolean verify(String statement, Signed signed);

    /**
     * What is signed.
     *
     * @param about aggregate the text belongs to
     * @param contentHash SHA-256 of the text
     */
    record Statement(String about, String contentHash, String organisationId, String personId, Instant signedAt) {
        public static Statement of(String about, String contentHash, Origin origin) {
            Actor actor = origin.actor();
            return new Statement(about, contentHash, actor.organisationId(), actor.personId(), origin.at());
        }

        public String canonical() {
            return CanonicalJson.of(this);
        }
    }

    /**
     * @param value Base64
     * @param keyId which key, as its service names it
     */
    record Signed(String value, String keyId) {}
}
