package org.openlicence.exchange.registration.certificate.keystore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The self-signed X.509 certificate that a PKCS #12 entry must have beside its key. Written here because the JDK has no
 * public way to make one; nobody relies on it but the key file.
 */
final class SelfSigned {
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final byte[] ED25519 = {0x06, 0x03, 0x2b, 0x65, 0x70};
    private static final byte[] COMMON_NAME = {0x06, 0x03, 0x55, 0x04, 0x03};
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final byte[] NO_END = der(0x18, "99991231235959Z".getBytes(StandardCharsets.US_ASCII));

    private SelfSigned() {}

    static Certificate certificate(KeyPair pair, String name, Instant from) throws GeneralSecurityException {
        byte[] algorithm = der(SEQUENCE, ED25519);
        byte[] subject =
                der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(0x0c, name.getBytes(StandardCharsets.UTF_8)))));
        byte[] validity = der(SEQUENCE, der(0x18, SECONDS.format(from).getBytes(StandardCharsets.US_ASCII)), NO_END);
        byte[] serial = der(
                0x02, new BigInteger(64, new SecureRandom()).add(BigInteger.ONE).toByteArray());
        byte[] version3 = der(0xa0, der(0x02, new byte[] {2}));
        byte[] toSign = der(
                SEQUENCE,
                version3,
                serial,
                algorithm,
                subject,
                validity,
                subject,
                pair.getPublic().getEncoded());
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(toSign);
        byte[] bits = der(0x03, new byte[] {0}, signature.sign());
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(der(SEQUENCE, toSign, algorithm, bits)));
    }

    /** Tag, length and the parts one after the other. */
    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length < 0x80) {
            out.write(length);
        } else {
            byte[] digits = BigInteger.valueOf(length).toByteArray();
            int skip = digits[0] == 0 ? 1 : 0;
            out.write(0x80 | (digits.length - skip));
            out.write(digits, skip, digits.length - skip);
        }
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }
}
