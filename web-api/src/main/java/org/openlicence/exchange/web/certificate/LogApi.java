package org.openlicence.exchange.web.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.certificatelog.CertificateProofs;
import org.openlicence.exchange.registration.certificatelog.DailyRoots;
import org.openlicence.exchange.registration.certificatelog.DailyRoots.SignedRoot;
import org.openlicence.exchange.registration.certificatelog.LogProblem;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of certificates for machines: what monitors and verifiers ask, open to everybody. */
@RestController
@RequestMapping("/api/v1/certificate-log")
@Tag(name = "certificates")
class LogApi {
    private static final int SHOWN = 100;
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final DailyRoots roots;
    private final CertificateProofs proofs;

    LogApi(DailyRoots roots, CertificateProofs proofs) {
        this.roots = roots;
        this.proofs = proofs;
    }

    /**
     * A signed root. Check the signature over the UTF-8 bytes of the statement, and read day, size and hash from it.
     *
     * @param consistency that the root of the day before is the beginning of this one (RFC 9162, 2.1.4)
     */
    record LogRoot(
            LocalDate day,
            long size,
            String rootHash,
            String statement,
            String signature,
            String keyId,
            List<String> consistency) {
        static LogRoot of(SignedRoot root) {
            return new LogRoot(
                    root.day(),
                    root.size(),
                    root.rootHash(),
                    root.statement(),
                    root.signed().signature(),
                    root.signed().keyId(),
                    root.consistency());
        }
    }

    /** @param refused why the newest day that is over has no root; absent while the log is what was signed */
    record LogRoots(List<LogRoot> roots, @Nullable LogRefusal refused) {}

    /** @param leaf first leaf that differs, from 0; absent when none does by itself */
    record LogRefusal(
            LocalDate day, LogProblem problem, @Nullable Long leaf) {}

    /** @param leaf place of the leaf, from 0 */
    record LogInclusion(String leafHash, long leaf, List<String> path, LogRoot root) {}

    record LogConsistency(long first, long second, List<String> proof) {}

    @GetMapping("/roots")
    @Operation(summary = "Signed daily roots, the newest first, 100 at a time; before gives the days before one")
    LogRoots roots(@RequestParam(required = false) @Nullable LocalDate before) {
        return new LogRoots(
                roots.before(before == null ? FOR_EVER : before, SHOWN).stream()
                        .map(LogRoot::of)
                        .toList(),
                roots.refusal()
                        .map(found -> new LogRefusal(found.day(), found.problem(), found.leaf()))
                        .orElse(null));
    }

    @GetMapping("/inclusion")
    @Operation(summary = "Proof that a leaf is under the newest root, by the leaf's hash (RFC 9162, 2.1.3)")
    LogInclusion inclusion(@RequestParam String leaf) {
        String hash = BadInput.at("/leaf", () -> new ContentHash(leaf)).value();
        return proofs.ofLeaf(hash)
                .map(found -> new LogInclusion(hash, found.leaf(), found.path(), LogRoot.of(found.root())))
                .orElseThrow(() -> new NotFound(hash));
    }

    @GetMapping("/consistency")
    @Operation(summary = "Proof that the log of second leaves begins with that of first (RFC 9162, 2.1.4)")
    LogConsistency consistency(@RequestParam long first, @RequestParam long second) {
        return proofs.consistency(first, second)
                .map(proof -> new LogConsistency(first, second, proof))
                .orElseThrow(() -> BadInput.of("/second"));
    }
}
