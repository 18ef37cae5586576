import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the proof file of a certificate without the exchange: {@code java VerifyProof.java proof.json [key id]...}. Needs a JDK
 * and nothing else. What is checked is written in docs/domain/certificate-log.md.
 *
 * <p>A forger can put keys of its own into a file. So compare the key ids that are printed with those the exchange publishes, or
 * name the ones you trust: then others are refused. Ends with 0 when everything holds, 1 when something does not, 2 when the file
 * cannot be read.
 */
public final class VerifyProof {
    private static final String FORMAT = "open-licence-exchange/certificate-proof/1";
    private static final String ROOT = "open-licence-exchange/certificate-log/root/1";

    private final Map<String, byte[]> keys = new LinkedHashMap<>();
    private final List<String> trusted;

    private VerifyProof(List<String> trusted) {
        this.trusted = trusted;
    }

    /** Something does not hold; the message says what. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String what) {
            super(what);
        }
    }

    public static void main(String[] args) {
        if (args.length == 0) {
            System.out.println("usage: java VerifyProof.java proof.json [trusted key id]...");
            System.exit(2);
        }
        List<String> trusted = Arrays.asList(args).subList(1, args.length);
        try {
            Object file = new Json(Files.readString(Path.of(args[0]))).whole();
            new VerifyProof(trusted).check(file);
            System.out.println("VALID");
        } catch (Wrong wrong) {
            System.out.println("NOT VALID: " + wrong.getMessage());
            System.exit(1);
        } catch (GeneralSecurityException | IllegalArgumentException | IOException unreadable) {
            System.out.println("CANNOT BE READ: " + unreadable.getMessage());
            System.exit(2);
        }
    }

    private void check(Object file) throws Wrong, GeneralSecurityException {
        require(FORMAT.equals(text(file, "format")), "not a proof file of a known format");
        for (Object key : list(file, "keys")) {
            byte[] encoded = Base64.getDecoder().decode(text(key, "publicKey"));
            String fingerprint = hex(sha256(encoded));
            require(fingerprint.substring(0, 16).equals(text(key, "keyId")), "a key does not have its id");
            keys.put(text(key, "keyId"), encoded);
        }
        Object certificate = get(file, "certificate");
        String canonical = text(certificate, "canonical");
        String hash = hex(sha256(canonical.getBytes(StandardCharsets.UTF_8)));
        require(hash.equals(text(certificate, "hash")), "the certificate is not what was hashed");
        signed("the certificate", canonical, certificate);
        Object content = new Json(canonical).whole();
        System.out.printf(
                "certificate %s version %s, hash %s, key %s%n",
                text(content, "officialNumber"), get(content, "version"), hash, text(certificate, "keyId"));
        if (((Map<?, ?>) file).get("log") == null) {
            System.out.println("in no daily root yet: get the file again once the day of its issue is over");
            return;
        }
        logged(get(file, "log"), content, hash, text(certificate, "signature"));
    }

    private void logged(Object log, Object content, String hash, String signature)
            throws Wrong, GeneralSecurityException {
        String leaf = text(log, "leaf");
        Object said = new Json(leaf).whole();
        require("certificate.CertificateIssued".equals(text(said, "event")), "the leaf is of no issue");
        require(("cer_" + text(content, "officialNumber")).equals(text(said, "certificateId"))
                && hash.equals(text(said, "contentHash"))
                && signature.equals(text(said, "signature")), "the leaf is of another certificate");
        Object root = get(log, "root");
        String statement = text(root, "statement");
        signed("the root", statement, root);
        Object stated = new Json(statement).whole();
        require(ROOT.equals(text(stated, "statement")), "what was signed is not a root");
        List<byte[]> path = new ArrayList<>();
        for (Object step : list(log, "path")) {
            path.add(HexFormat.of().parseHex(String.valueOf(step)));
        }
        byte[] reached = reached(sha256(new byte[] {0}, leaf.getBytes(StandardCharsets.UTF_8)),
                number(log, "index"), number(stated, "size"), path);
        require(hex(reached).equals(text(stated, "rootHash")), "the leaf is not under the root");
        System.out.printf(
                "event %d of %d under the root of %s, root hash %s, key %s%n",
                number(log, "index"), number(stated, "size"), text(stated, "day"), hex(reached), text(root, "keyId"));
        System.out.println("Whether it was superseded, suspended, cancelled or revoked since is said by the public check only.");
    }

    /** RFC 9162, 2.1.3.2. */
    private static byte[] reached(byte[] leaf, long index, long size, List<byte[]> path)
            throws Wrong, GeneralSecurityException {
        require(index >= 0 && index < size, "there is no such leaf under the root");
        long at = index;
        long last = size - 1;
        byte[] reached = leaf;
        for (byte[] beside : path) {
            require(last != 0, "the way to the root is too long");
            if ((at & 1) == 1 || at == last) {
                reached = sha256(new byte[] {1}, beside, reached);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                reached = sha256(new byte[] {1}, reached, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        require(last == 0, "the way to the root is too short");
        return reached;
    }

    private void signed(String what, String statement, Object by) throws Wrong, GeneralSecurityException {
        String id = text(by, "keyId");
        byte[] key = keys.get(id);
        require(key != null, what + " is signed with a key that is not in the file");
        require(trusted.isEmpty() || trusted.contains(id), what + " is signed with a key you did not name: " + id);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        signature.update(statement.getBytes(StandardCharsets.UTF_8));
        require(signature.verify(Base64.getDecoder().decode(text(by, "signature"))), "the signature of " + what + " does not stand");
    }

    private static void require(boolean holds, String otherwise) throws Wrong {
        if (!holds) {
            throw new Wrong(otherwise);
        }
    }

    private static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static Object get(Object object, String name) {
        Object value = object instanceof Map<?, ?> members ? members.get(name) : null;
        argument(value != null, "there is no " + name);
        return value;
    }

    private static String text(Object object, String name) {
        argument(get(object, name) instanceof String, name + " is no text");
        return (String) get(object, name);
    }

    private static long number(Object object, String name) {
        argument(get(object, name) instanceof BigDecimal, name + " is no number");
        return ((BigDecimal) get(object, name)).longValueExact();
    }

    private static List<?> list(Object object, String name) {
        argument(get(object, name) instanceof List<?>, name + " is no list");
        return (List<?>) get(object, name);
    }

    private static void argument(boolean readable, String otherwise) {
        if (!readable) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** As much of RFC 8259 as a proof needs. Words and numbers are what is between the signs around them. */
    private static final class Json {
        private final String source;
        private int at;

        Json(String source) {
            this.source = source;
        }

        Object whole() {
            Object value = value();
            require(next() == 0);
            return value;
        }

        private Object value() {
            char first = next();
            return first == '{' ? object() : first == '[' ? array() : first == '"' ? string() : word();
        }

        private Map<String, Object> object() {
            Map<String, Object> members = new LinkedHashMap<>();
            for (at++; next() != '}'; ) {
                take(members.isEmpty() ? "" : ",");
                next();
                String name = string();
                next();
                take(":");
                Object value = value();
                require(!members.containsKey(name));
                members.put(name, value);
            }
            at++;
            return members;
        }

        private List<Object> array() {
            List<Object> items = new ArrayList<>();
            for (at++; next() != ']'; ) {
                take(items.isEmpty() ? "" : ",");
                items.add(value());
            }
            at++;
            return items;
        }

        private String string() {
            take("\"");
            StringBuilder text = new StringBuilder();
            for (char next = read(); next != '"'; next = read()) {
                text.append(next == '\\' ? escaped() : next);
            }
            return text.toString();
        }

        private char escaped() {
            char kind = read();
            int plain = "bfnrt".indexOf(kind);
            if (kind == 'u') {
                at += 4;
                require(at <= source.length());
                return (char) HexFormat.fromHexDigits(source, at - 4, at);
            }
            require(plain >= 0 || "\"\\/".indexOf(kind) >= 0);
            return plain < 0 ? kind : "\b\f\n\r\t".charAt(plain);
        }

        private Object word() {
            int from = at;
            while (at < source.length() && ",]} \t\r\n".indexOf(source.charAt(at)) < 0) {
                at++;
            }
            String word = source.substring(from, at);
            return switch (word) {
                case "null" -> null;
                case "true", "false" -> Boolean.valueOf(word);
                default -> new BigDecimal(word);
            };
        }

        /** The next sign that is not blank, which stays; 0 at the end. */
        private char next() {
            while (at < source.length() && " \t\r\n".indexOf(source.charAt(at)) >= 0) {
                at++;
            }
            return at < source.length() ? source.charAt(at) : 0;
        }

        private char read() {
            require(at < source.length());
            return source.charAt(at++);
        }

        private void take(String expected) {
            require(source.startsWith(expected, at));
            at += expected.length();
        }

        private void require(boolean readable) {
            argument(readable, "no JSON at character " + at);
        }
    }
}
