package org.openlicence.exchange.registration.certificatelog;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.certificate.CertificateId;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificatelog.CertificateEvents.Recorded;
import org.openlicence.exchange.registration.certificatelog.DailyRoots.SignedRoot;

/** Proofs out of the log: that a certificate is in it, and that it has only grown. Nothing is proven that was not signed. */
public final class CertificateProofs {
    private final CertificateEvents events;
    private final LogLeaves leaves;
    private final DailyRoots roots;
    /** The tree under the newest root; made again when that has grown. */
    private final AtomicReference<MerkleTree> tree = new AtomicReference<>(MerkleTree.of(List.of()));

    public CertificateProofs(CertificateEvents events, LogLeaves leaves, DailyRoots roots) {
        this.events = events;
        this.leaves = leaves;
        this.roots = roots;
    }

    /**
     * A leaf under the newest root.
     *
     * @param content canonical JSON of the leaf; absent where only its hash is known
     * @param leaf its place, from 0
     * @param path hashes beside the way to the root, hexadecimal
     */
    public record Inclusion(@Nullable String content, String leafHash, long leaf, List<String> path, SignedRoot root) {}

    /** That a version was issued; empty until the end of its day, and while the log is not what was signed. */
    public Optional<Inclusion> ofVersion(OfficialNumber number, int version) {
        return events.of(CertificateId.of(number).value()).stream()
                .filter(one -> one.event() instanceof CertificateIssued issued && issued.version() == version)
                .findFirst()
                .flatMap(this::of);
    }

    /** That a leaf is in the log, by its hash. */
    public Optional<Inclusion> ofLeaf(String leafHash) {
        return leaves.placeOf(leafHash).flatMap(place -> under(place, leafHash, null));
    }

    /** That the log of so many leaves begins with that of fewer; empty for sizes beyond the newest root. */
    public Optional<List<String>> consistency(long first, long second) {
        return roots.newest()
                .filter(root -> 0 < first && first <= second && second <= root.size())
                .flatMap(this::tree)
                .map(found -> first == second ? List.of() : found.consistency(first, second));
    }

    private Optional<Inclusion> of(Recorded issued) {
        LogLeaf leaf = LogLeaf.of(issued);
        return leaves.place(issued.eventId()).flatMap(place -> under(place, leaf.hash(), leaf.canonical()));
    }

    private Optional<Inclusion> under(long place, String hash, @Nullable String content) {
        return roots.newest()
                .filter(root -> place < root.size())
                .flatMap(root -> tree(root)
                        .map(found -> new Inclusion(content, hash, place, found.inclusion(place, root.size()), root))
                        .filter(proof ->
                                MerkleProof.included(hash, place, root.size(), root.rootHash(), proof.path())));
    }

    private Optional<MerkleTree> tree(SignedRoot root) {
        MerkleTree known = tree.get();
        if (fits(known, root)) {
            return Optional.of(known);
        }
        MerkleTree anew = MerkleTree.of(leaves.hashes(root.size()));
        if (!fits(anew, root)) {
            return Optional.empty();
        }
        tree.set(anew);
        return Optional.of(anew);
    }

    private static boolean fits(MerkleTree tree, SignedRoot root) {
        return tree.size() >= root.size() && tree.root(root.size()).equals(root.rootHash());
    }
}
