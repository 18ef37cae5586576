package org.openlicence.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.openlicence.exchange.document.FileInspector.Inspection;
import org.openlicence.exchange.document.rule.FileHoldsNoVirus;
import org.openlicence.exchange.document.rule.FileIsOfAnAcceptedType;
import org.openlicence.exchange.document.rule.FileIsWithinSize;
import org.openlicence.exchange.document.rule.FileOpens;
import org.openlicence.exchange.document.rule.FileUnpacksWithinLimits;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Shanghai;

/** Takes a file in: size, type, content, viruses; then keeps it under its hash. What is refused leaves nothing behind. */
public final class DocumentIntake {
    private final FileInspector inspector;
    private final VirusScanner scanner;
    private final DocumentStore store;
    private final DocumentRegister register;
    private final PolicyBook policies;
    private final Clock clock;

    public DocumentIntake(
            FileInspector inspector,
            VirusScanner scanner,
            DocumentStore store,
            DocumentRegister register,
            PolicyBook policies,
            Clock clock) {
        this.inspector = inspector;
        this.scanner = scanner;
        this.store = store;
        this.register = register;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * @throws org.openlicence.exchange.shared.Refused DOC-01 to DOC-05
     * @throws ScannerUnavailable when the scanner that is set up gives no verdict
     */
    public StoredDocument take(Path file) throws IOException {
        long size = Files.size(file);
        long most = policies.figure("document.largest-bytes", Shanghai.dayOf(clock.instant()))
                .intValue();
        BusinessRule.check(new FileIsWithinSize(size, most));
        Inspection found = inspector.inspect(file);
        FileType type = found.type();
        BusinessRule.check(new FileIsOfAnAcceptedType(type));
        BusinessRule.check(new FileOpens(type, found.fault()), new FileUnpacksWithinLimits(type, found.fault()));
        if (type == null) {
            throw new IllegalStateException("a file without type was let through");
        }
        VirusScan scan = scanner.scan(file);
        BusinessRule.check(new FileHoldsNoVirus(scan));
        ContentHash hash = hash(file);
        return register.enter(
                new StoredDocument(hash, size, type.mediaType(), scan, clock.instant()), () -> store.put(hash, file));
    }

    private static ContentHash hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return new ContentHash(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
