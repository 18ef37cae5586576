package org.openlicence.exchange.web.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a link in a mail allows, signed: whoever holds it may do this one thing for this one person, without signing in. Nothing
 * is kept of it, and it does not end: an old mail can still be unsubscribed from.
 */
final class MailTokens {
    private static final int LONGEST = 600;
    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    /** @param secret at least 32 bytes */
    MailTokens(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("the key of mail links needs 32 bytes");
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** What a link is for; a token of one purpose is none of another. */
    enum Purpose {
        /** {@code what} is a topic. */
        STOP,
        /** {@code what} is the hash of an address. */
        CONFIRM
    }

    record Grant(String personId, String organisationId, String what) {}

    String token(Purpose purpose, Grant grant) {
        String text = String.join("\n", purpose.name(), grant.personId(), grant.organisationId(), grant.what());
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return ENCODER.encodeToString(content) + "." + ENCODER.encodeToString(signature(content));
    }

    /** What a token grants; empty for one that this exchange did not sign for that purpose. */
    Optional<Grant> read(Purpose purpose, String token) {
        int middle = token.indexOf('.');
        if (middle < 0 || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] content = Base64.getUrlDecoder().decode(token.substring(0, middle));
            byte[] signature = Base64.getUrlDecoder().decode(token.substring(middle + 1));
            List<String> parts = List.of(new String(content, StandardCharsets.UTF_8).split("\n", -1));
            boolean genuine = MessageDigest.isEqual(signature, signature(content));
            return genuine && parts.size() == 4 && parts.getFirst().equals(purpose.name())
                    ? Optional.of(new Grant(parts.get(1), parts.get(2), parts.get(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not base64
        }
    }

    private byte[] signature(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
