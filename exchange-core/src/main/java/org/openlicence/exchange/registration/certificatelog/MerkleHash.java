package org.openlicence.exchange.registration.certificatelog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashing of RFC 9162, 2.1.1: SHA-256, a leaf begins with the byte 0, a node with the byte 1, so that neither passes for the other. */
final class MerkleHash {
    static final int WIDTH = 32;

    private MerkleHash() {}

    /** Of a leaf's content. */
    static String leaf(String content) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return hex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /** Root of a log without leaves. */
    static byte[] nothing() {
        return sha256().digest();
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** @throws IllegalArgumentException when it is not a SHA-256 in hexadecimal */
    static byte[] bytes(String hex) {
        byte[] hash = HexFormat.of().parseHex(hex);
        if (hash.length != WIDTH) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
