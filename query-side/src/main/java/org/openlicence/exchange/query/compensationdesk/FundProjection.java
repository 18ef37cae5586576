package org.openlicence.exchange.query.compensationdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.compensation.Claims;
import org.openlicence.exchange.compensation.event.FundEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps funds, claims and account lines, written in the processor's transaction. */
@Component
@ProcessingGroup("compensation-desk-v1")
class FundProjection {
    private final DocumentTable<FundView> funds;
    private final DocumentTable<ClaimView> claims;
    private final DocumentTable<EntryView> entries;

    FundProjection(JdbcClient jdbc) {
        this.funds = FundQueries.funds(jdbc);
        this.claims = FundQueries.claims(jdbc);
        this.entries = FundQueries.entries(jdbc);
    }

    @EventHandler
    void on(FundEvent event, @SequenceNumber long sequence) {
        FundView before = sequence == 0 ? null : funds.find(event.fundId()).orElse(null);
        if (before != null && before.version() >= sequence) {
            return;
        }
        FundView after = FundFold.after(before, event, sequence);
        funds.save(event.fundId(), after);
        FundFold.entry(after, event, sequence).ifPresent(entry -> entries.save(entry.id(), entry));
        String claimId = Claims.idIn(event);
        if (claimId != null) {
            String id = ClaimView.id(event.fundId(), claimId);
            claims.save(id, FundFold.claimAfter(claims.find(id).orElse(null), event, sequence));
        }
    }
}
