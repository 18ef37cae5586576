package org.openlicence.exchange.document;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openlicence.exchange.shared.ContentHash;

/**
 * Hands a kept content on piece by piece and holds the last piece back until the whole has proved to be what its hash says. So
 * nobody ever receives the whole of a content that is not the one that was filed: a reader that was told the length sees it cut off.
 */
public final class CheckedContent {
    private final ContentHash hash;
    private final OutputStream target;
    private final MessageDigest digest;
    private byte[] last = {};

    public CheckedContent(ContentHash hash, OutputStream target) {
        this.hash = hash;
        this.target = target;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** @param piece not changed by the caller afterwards */
    public void add(byte[] piece) throws IOException {
        digest.update(piece);
        target.write(last);
        last = piece;
    }

    /** @throws IllegalStateException when what was added is not the content of that hash */
    public void finish() throws IOException {
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash.value())) {
            throw new IllegalStateException("what is kept as " + hash + " is another content");
        }
        target.write(last);
    }
}
