package org.openlicence.exchange.licence;

import org.openlicence.exchange.shared.ContentHash;

/** Signs with a digest, so that tests see what was signed. */
public final class PlainContractSigner implements ContractSigner {
    @Override
    public String method() {
        return "PLAIN";
    }

    @Override
    public Signed sign(Statement statement) {
        return new Signed(ContentHash.of(statement.canonical()).value(), "key-1");
    }

    @Override
    public boolean verify(String statement, Signed signed) {
        return ContentHash.of(statement).value().equals(signed.value());
    }
}
