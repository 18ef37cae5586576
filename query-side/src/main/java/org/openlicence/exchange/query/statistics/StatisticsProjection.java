package org.openlicence.exchange.query.statistics;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.openlicence.exchange.query.statistics.StatisticsBatch.Figures;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.FormCompleted;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.springframework.stereotype.Component;

/**
 * Keeps the facts of each contract and enters a movement for every act that changes a figure. A contract enters the figures when it
 * is registered, and leaves them with the day it is revoked (技术合同登记统计; docs/domain/statistics.md).
 *
 * <p>The acts of a batch are collected and worked out together just before it commits: figures of a million contracts are made anew
 * in statements by the thousand, not by the million.
 */
@Component
@ProcessingGroup("registration-statistics-v1")
class StatisticsProjection {
    private static final String BATCH = "registration-statistics-batch";
    private static final Figures OUT = facts -> new long[] {-1, -facts.totalFen(), -facts.technologyFen()};

    private final StatisticsLedger ledger;

    StatisticsProjection(StatisticsLedger ledger) {
        this.ledger = ledger;
    }

    @EventHandler
    void on(RegistrationOpened e) {
        batch().open(e);
    }

    @EventHandler
    void on(FormCompleted e, @SequenceNumber long sequence) {
        changed(e, sequence, facts -> facts.keyed(facts.keys().completed(e)));
    }

    @EventHandler
    void on(ContractClassified e, @SequenceNumber long sequence) {
        changed(e, sequence, facts -> facts.keyed(facts.keys().classified(e.contractType(), e.subType())));
    }

    @EventHandler
    void on(AmountsDetermined e, @SequenceNumber long sequence) {
        changed(e, sequence, facts -> facts.priced(e.totalFen(), e.technologyFen()));
    }

    @EventHandler
    void on(ContractRegistered e, @SequenceNumber long sequence, TrackingToken token) {
        changed(e, sequence, facts -> facts.registered(e.registeredOn()));
        moved(e, sequence, token, "REGISTERED", e.registeredOn(), facts ->
                new long[] {1, facts.totalFen(), facts.technologyFen()});
    }

    /** The movement is the difference to what counted so far. */
    @EventHandler
    void on(RegistrationAmended e, @SequenceNumber long sequence, TrackingToken token) {
        moved(e, sequence, token, "AMENDED", e.trace().effectiveOn(), facts ->
                new long[] {0, e.totalFen() - facts.totalFen(), e.technologyFen() - facts.technologyFen()});
        changed(e, sequence, facts -> facts.priced(e.totalFen(), e.technologyFen()));
    }

    @EventHandler
    void on(RegistrationCancelled e, @SequenceNumber long sequence, TrackingToken token) {
        moved(e, sequence, token, "CANCELLED", e.cancelledOn(), OUT);
    }

    @EventHandler
    void on(RegistrationRevoked e, @SequenceNumber long sequence, TrackingToken token) {
        moved(e, sequence, token, "REVOKED", e.revokedOn(), OUT);
    }

    private void changed(RegistrationEvent e, long sequence, UnaryOperator<ContractFacts> change) {
        batch().change(e.registrationId(), sequence, change);
    }

    private void moved(
            RegistrationEvent e, long sequence, TrackingToken token, String act, LocalDate on, Figures figures) {
        long position = token.position().orElse(0);
        String policy = e.trace().policyVersion();
        batch().move(e.registrationId(), facts -> {
            LocalDate registered = facts.registeredOn();
            long[] figure = figures.of(facts);
            return registered == null
                    ? null
                    : new Movement(
                            facts,
                            sequence,
                            act,
                            on,
                            registered,
                            position,
                            policy,
                            (int) figure[0],
                            figure[1],
                            figure[2]);
        });
    }

    private StatisticsBatch batch() {
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        return unit.getOrComputeResource(BATCH, key -> {
            StatisticsBatch collected = new StatisticsBatch();
            unit.onPrepareCommit(ending -> ledger.enter(collected));
            return collected;
        });
    }
}
