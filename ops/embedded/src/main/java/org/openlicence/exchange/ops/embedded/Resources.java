package org.openlicence.exchange.ops.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/** What this module carries on the class path. */
final class Resources {

    private static final Properties VERSIONS = versions();

    private Resources() {}

    /** Version of the server {@code elasticsearch} or {@code postgresql}, as the build put it there. */
    static String version(String server) {
        String version = VERSIONS.getProperty(server);
        if (version == null || version.startsWith("@")) {
            throw new ServerFailure("versions.properties does not name the version of " + server);
        }
        return version;
    }

    /** Opens a resource by its absolute name; a missing one names itself in the failure. */
    static InputStream open(String name) {
        InputStream in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new ServerFailure("Not on the class path: " + name);
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    static String text(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** SHA-256 of a resource, in hexadecimal. */
    static String sha256(String name) throws IOException {
        try (var in = open(name)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Properties versions() {
        var versions = new Properties();
        try (var in = open("versions.properties")) {
            versions.load(in);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read versions.properties", e);
        }
    }
}
