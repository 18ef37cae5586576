package org.openlicence.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.document.FileInspector.Inspection;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;

/** A file is looked at in full before anything of it is kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentIntakeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    private final InMemoryDocumentRegister register = new InMemoryDocumentRegister();
    private final Map<ContentHash, byte[]> bytes = new HashMap<>();

    @TempDir
    private Path directory;

    @Test
    void a_sound_file_is_kept_under_its_hash_with_what_the_scanner_said() throws IOException {
        StoredDocument taken = intake(FileType.PDF, null, VirusScanner.NONE).take(file("a contract".getBytes()));

        assertThat(taken.hash()).isEqualTo(ContentHash.of("a contract"));
        assertThat(taken.sizeBytes()).isEqualTo(10);
        assertThat(taken.mediaType()).isEqualTo("application/pdf");
        assertThat(taken.scan()).isEqualTo(VirusScan.NOT_SCANNED);
        assertThat(bytes).containsOnlyKeys(taken.hash());
        assertThat(register.find(List.of(taken.hash()))).containsExactly(taken);
    }

    @Test
    void what_is_wrong_with_a_file_is_said_by_its_code_and_nothing_is_kept() throws IOException {
        assertThat(refused(intake(FileType.PDF, null, VirusScanner.NONE), file(new byte[0])))
                .containsExactly("DOC-01");
        assertThat(refused(intake(FileType.PDF, null, VirusScanner.NONE), longer()))
                .containsExactly("DOC-01");
        assertThat(refused(intake(null, null, VirusScanner.NONE), file("MZ".getBytes())))
                .containsExactly("DOC-02");
        assertThat(refused(intake(FileType.PDF, FileFault.DAMAGED, VirusScanner.NONE), file("%PDF".getBytes())))
                .containsExactly("DOC-03");
        assertThat(refused(intake(FileType.PDF, FileFault.ENCRYPTED, VirusScanner.NONE), file("%PDF".getBytes())))
                .containsExactly("DOC-03");
        assertThat(refused(intake(FileType.OFD, FileFault.BOMB, VirusScanner.NONE), file("PK".getBytes())))
                .containsExactly("DOC-04");
        assertThat(refused(intake(FileType.PNG, null, file -> VirusScan.INFECTED), file("PNG".getBytes())))
                .containsExactly("DOC-05");
        assertThat(bytes).isEmpty();
    }

    @Test
    void without_a_verdict_of_the_scanner_nothing_is_kept() throws IOException {
        Path file = file("a contract".getBytes());
        DocumentIntake intake = intake(FileType.PDF, null, seen -> {
            throw new ScannerUnavailable("away", null);
        });

        assertThatThrownBy(() -> intake.take(file)).isInstanceOf(ScannerUnavailable.class);
        assertThat(bytes).isEmpty();
    }

    private static List<String> refused(DocumentIntake intake, Path file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> intake.take(file));
        return refused.refusals().stream().map(Refusal::code).toList();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(directory, "file", ""), content);
    }

    private Path longer() throws IOException {
        Path file = file(new byte[1]);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((20L << 20) + 1);
        }
        return file;
    }

    private DocumentIntake intake(@Nullable FileType type, @Nullable FileFault fault, VirusScanner scanner) {
        DocumentStore store = new DocumentStore() {
            @Override
            public void put(ContentHash hash, Path content) throws IOException {
                bytes.put(hash, Files.readAllBytes(content));
            }

            @Override
            public void writeTo(ContentHash hash, OutputStream target) {
                throw new UnsupportedOperationException("nothing is read here");
            }

            @Override
            public void remove(ContentHash hash) {
                bytes.remove(hash);
            }
        };
        return new DocumentIntake(
                file -> new Inspection(type, fault), scanner, store, register, PolicyFiles.read(), CLOCK);
    }
}
