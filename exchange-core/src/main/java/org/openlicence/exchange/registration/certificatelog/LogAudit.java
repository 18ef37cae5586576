package org.openlicence.exchange.registration.certificatelog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.certificatelog.DailyRoots.SignedRoot;
import org.openlicence.exchange.registration.certificatelog.LogLeaves.Row;

/** Whether events, leaves and the newest root say the same. */
final class LogAudit {
    private LogAudit() {}

    /** @param leaf first leaf that differs, from 0; absent when none does by itself */
    record Finding(LogProblem problem, @Nullable Long leaf) {}

    /**
     * @param events leaves as the events of the store give them now
     * @param leaves as they were entered
     */
    static Optional<Finding> finding(List<Row> events, List<Row> leaves, Optional<SignedRoot> newest) {
        for (int i = 0; i < leaves.size(); i++) {
            Row leaf = leaves.get(i);
            Row event = i < events.size() ? events.get(i) : null;
            if (event == null || !event.eventId().equals(leaf.eventId())) {
                boolean gone = events.stream().noneMatch(one -> one.eventId().equals(leaf.eventId()));
                return found(gone ? LogProblem.EVENT_MISSING : LogProblem.LEAF_MISSING, i);
            }
            if (!event.hash().equals(leaf.hash())) {
                return found(LogProblem.CONTENT_DIFFERS, i);
            }
        }
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        SignedRoot root = newest.get();
        if (leaves.size() < root.size()) {
            return found(LogProblem.LEAF_MISSING, leaves.size());
        }
        MerkleTree tree = MerkleTree.of(leaves.stream().map(Row::hash).toList());
        return tree.root(root.size()).equals(root.rootHash())
                ? Optional.empty()
                : Optional.of(new Finding(LogProblem.ROOT_DIFFERS, null));
    }

    private static Optional<Finding> found(LogProblem problem, long leaf) {
        return Optional.of(new Finding(problem, leaf));
    }
}
