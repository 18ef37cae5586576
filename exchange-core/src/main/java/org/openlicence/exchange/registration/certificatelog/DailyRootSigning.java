package org.openlicence.exchange.registration.certificatelog;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.registration.certificatelog.CertificateLogCommand.RefuseDailyRoot;
import org.openlicence.exchange.registration.certificatelog.CertificateLogCommand.SignDailyRoot;
import org.openlicence.exchange.registration.certificatelog.DailyRoots.SignedRoot;
import org.openlicence.exchange.registration.certificatelog.LogAudit.Finding;
import org.openlicence.exchange.registration.certificatelog.LogLeaves.Row;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Shanghai;

/**
 * Has the root of every day signed that is over and has none. First everything signed before is reckoned again from the events
 * themselves; where that fails, nothing is signed and the log says why.
 */
public final class DailyRootSigning {
    /** A command's transaction ends within half a minute; after this long no event of the day can still appear. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    private static final int PART = 500;

    private final CertificateEvents events;
    private final LogLeaves leaves;
    private final DailyRoots roots;
    private final SecondPlace second;
    private final ExchangeCommands commands;
    private final Clock clock;

    public DailyRootSigning(
            CertificateEvents events,
            LogLeaves leaves,
            DailyRoots roots,
            SecondPlace second,
            ExchangeCommands commands,
            Clock clock) {
        this.events = events;
        this.leaves = leaves;
        this.roots = roots;
        this.second = second;
        this.commands = commands;
        this.clock = clock;
    }

    /** @return what stands against signing; empty when all days are signed, or nothing was ever issued */
    public Optional<LogProblem> run() {
        LocalDate due = Shanghai.dayOf(clock.instant().minus(SETTLED)).minusDays(1);
        Optional<SignedRoot> newest = roots.newest();
        if (newest.filter(root -> !root.day().isBefore(due)).isPresent()) {
            publish();
            return Optional.empty();
        }
        LogDays log = LogDays.read(events, due);
        List<Row> entered = leaves.all();
        Optional<Finding> finding =
                LogAudit.finding(log.rows(), entered, newest).or(this::elsewhere);
        if (finding.isPresent()) {
            Finding found = finding.get();
            commands.send(new RefuseDailyRoot(due, found.problem(), found.leaf(), origin()));
            return Optional.of(found.problem());
        }
        if (!log.rows().isEmpty()) {
            leaves.append(
                    entered.size(),
                    log.rows().subList(entered.size(), log.rows().size()));
            sign(log, newest, due);
        }
        publish();
        return Optional.empty();
    }

    /** The same look without signing anything. @return what does not agree; empty when all does */
    public Optional<LogProblem> check() {
        LogDays log = LogDays.read(events, LocalDate.MAX);
        return LogAudit.finding(log.rows(), leaves.all(), roots.newest())
                .or(this::elsewhere)
                .map(Finding::problem);
    }

    /** Every root that is published in the second place, against the one kept here. */
    private Optional<Finding> elsewhere() {
        if (!second.named()) {
            return Optional.empty();
        }
        for (List<SignedRoot> part = roots.before(FOR_EVER, PART);
                !part.isEmpty();
                part = roots.before(part.getLast().day(), PART)) {
            for (SignedRoot root : part) {
                Optional<String> published = second.published(root.day());
                if (published.isPresent() && !published.get().equals(SecondPlace.text(root))) {
                    return Optional.of(new Finding(LogProblem.PUBLISHED_OTHERWISE, null));
                }
            }
        }
        return Optional.empty();
    }

    /** The roots that are not published yet: they are the newest ones. */
    private void publish() {
        if (!second.named()) {
            return;
        }
        for (List<SignedRoot> part = roots.before(FOR_EVER, PART);
                !part.isEmpty();
                part = roots.before(part.getLast().day(), PART)) {
            for (SignedRoot root : part) {
                if (second.published(root.day()).isPresent()) {
                    return;
                }
                second.publish(root.day(), SecondPlace.text(root));
            }
        }
    }

    /** A day without events has its root too: the list has no gap in which one could be missing. */
    private void sign(LogDays log, Optional<SignedRoot> newest, LocalDate due) {
        MerkleTree tree = MerkleTree.of(log.rows().stream().map(Row::hash).toList());
        long before = newest.map(SignedRoot::size).orElse(0L);
        LocalDate first = newest.map(root -> root.day().plusDays(1))
                .orElseGet(() -> log.days().getFirst());
        for (LocalDate day : first.datesUntil(due.plusDays(1)).toList()) {
            long size = log.size(day);
            List<String> consistency = before == size ? List.of() : tree.consistency(before, size);
            commands.send(new SignDailyRoot(day, size, tree.root(size), consistency, origin()));
            before = size;
        }
    }

    private Origin origin() {
        return Origin.of(Actor.SYSTEM, clock.instant());
    }
}
