package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of both servers, unpacked under one directory that several data directories and processes may share. */
final class ServerFiles {

    private static final String PLUGIN = "/elasticsearch/patent-analysis.zip";

    private ServerFiles() {}

    /** Unpacks PostgreSQL if need be. Returns the directory with {@code bin}. About 2 s the first time. */
    static Path postgresql(Path home) throws IOException {
        String version = Resources.version("postgresql");
        String archive = "/postgres-linux-" + architecture() + ".txz";
        Path directory = home.resolve("postgresql-" + version);
        Unpacked.ensure(directory, version, home, into -> {
            try (var in = Resources.open(archive)) {
                untar(in, into);
            }
        });
        return directory;
    }

    /**
     * Unpacks Elasticsearch if need be, and puts the plugin of the class path into it, again when the plugin has changed.
     * Returns the directory with {@code bin}. About 2 s the first time.
     */
    static Path elasticsearch(Path home) throws IOException {
        String version = Resources.version("elasticsearch");
        Path directory = home.resolve("elasticsearch-" + version);
        Unpacked.ensure(directory, version, home, into -> {
            try (var in = Resources.open("/elasticsearch/elasticsearch-" + version + ".zip")) {
                unzip(in, into, 1);
            }
            Files.createDirectories(into.resolve("plugins"));
            Files.deleteIfExists(home.resolve("patent-analysis.fingerprint"));
        });
        Unpacked.ensure(
                directory.resolve("plugins").resolve("patent-analysis"), Resources.sha256(PLUGIN), home, into -> {
                    try (var in = Resources.open(PLUGIN)) {
                        unzip(in, into, 0);
                    }
                });
        return directory;
    }

    private static String architecture() {
        String architecture = System.getProperty("os.arch");
        return switch (architecture) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> throw new ServerFailure("No embedded PostgreSQL for the architecture " + architecture);
        };
    }

    private static void unzip(InputStream in, Path into, int leadingNamesDropped) throws IOException {
        var zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path name = Path.of(entry.getName());
            if (name.getNameCount() <= leadingNamesDropped) {
                continue;
            }
            Path target = inside(into, name.subpath(leadingNamesDropped, name.getNameCount()));
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            Files.copy(zip, target);
            if (target.getParent().getFileName().toString().equals("bin")) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static void untar(InputStream in, Path into) throws IOException {
        var tar = new TarArchiveInputStream(new XZInputStream(in));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = inside(into, Path.of(entry.getName()));
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, target);
                boolean executable = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static Path inside(Path directory, Path name) throws IOException {
        Path target = directory.resolve(name).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("Archive entry outside its directory: " + name);
        }
        return target;
    }
}
