package org.openlicence.exchange.web.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.royaltydesk.RoyaltyQueries;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView;
import org.openlicence.exchange.royalty.AccountRow;
import org.openlicence.exchange.royalty.RoyaltyStatus;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Which licences of a taker have royalties to state, or royalties and instalments to pay, longest waiting first. */
@Component
class RoyaltiesWaiting {
    private static final int SHOWN = 20;

    private final RoyaltyQueries accounts;
    private final LicenceQueries licences;
    private final Clock clock;

    RoyaltiesWaiting(RoyaltyQueries accounts, LicenceQueries licences, Clock clock) {
        this.accounts = accounts;
        this.licences = licences;
        this.clock = clock;
    }

    /** Numbers of periods. @param overdue how many of those to state or to pay are */
    record Waiting(String licenceId, String patentId, long statements, long payments, long overdue) {}

    List<Waiting> of(String takerId) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        return accounts.waitingFor(takerId, today, SHOWN).stream()
                .flatMap(account -> licences.byId(account.licenceId()).stream()
                        .map(licence -> waiting(account, licence.patentId(), today)))
                .toList();
    }

    /** Whether a licence has an account. */
    boolean kept(String licenceId) {
        return accounts.ofLicence(licenceId).isPresent();
    }

    private static Waiting waiting(RoyaltyView account, String patentId, LocalDate today) {
        return new Waiting(
                account.licenceId(),
                patentId,
                account.periods().stream()
                        .filter(p -> p.status().unstated() && !today.isBefore(p.statableFrom()))
                        .count(),
                account.rows().stream()
                        .filter(row -> row.status().payable() && waits(row, today))
                        .count(),
                account.rows().stream()
                        .map(AccountRow::status)
                        .filter(RoyaltyStatus::inArrears)
                        .count());
    }

    private static boolean waits(AccountRow row, LocalDate today) {
        LocalDate from = row.waitsFrom();
        return from != null && !from.isAfter(today);
    }
}
