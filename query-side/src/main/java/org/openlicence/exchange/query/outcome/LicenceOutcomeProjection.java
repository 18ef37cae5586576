package org.openlicence.exchange.query.outcome;

import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which offers were licensed, and when the notice was given. */
@Component
@ProcessingGroup("outcome-licence-v1")
class LicenceOutcomeProjection {
    private final JdbcClient jdbc;

    LicenceOutcomeProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(NoticeServed e) {
        jdbc.sql("insert into licence_outcome (licence_id, listing_id, notice_at) values (:licence, :listing, :at)"
                        + " on conflict (licence_id) do nothing")
                .param("licence", e.licenceId())
                .param("listing", e.listingId())
                .param("at", e.trace().occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A negotiated licence has no notice and no search from which it was begun. */
    @EventHandler
    void on(LicenceFormed e) {
        jdbc.sql("update licence_outcome set formed_at = coalesce(formed_at, :at) where licence_id = :licence")
                .param("licence", e.licenceId())
                .param("at", e.trace().occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
