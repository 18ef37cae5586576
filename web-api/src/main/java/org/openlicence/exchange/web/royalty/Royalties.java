package org.openlicence.exchange.web.royalty;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.royaltydesk.RoyaltyQueries;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView;
import org.openlicence.exchange.royalty.AccountRow;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Accounts for the parties of their licence; for everybody else there are none. */
@Component
public class Royalties {
    private final RoyaltyQueries accounts;
    private final ActorResolver actors;

    Royalties(RoyaltyQueries accounts, ActorResolver actors) {
        this.accounts = accounts;
        this.actors = actors;
    }

    /**
     * @param atLeast version to wait for a moment
     * @throws NotFound when the licence has none yet, or the reader is no party
     */
    public FreshRead<RoyaltyView> ofLicence(LicenceId licenceId, @Nullable Long atLeast) {
        String organisation = actors.required().organisationId();
        return FreshRead.of(() -> accounts.ofLicence(licenceId.value()), RoyaltyView::version, atLeast)
                .visible(licenceId.value(), view -> view.visibleTo(organisation));
    }

    /** The same until a payment shows, as paid or as sent back. */
    public FreshRead<RoyaltyView> withPayment(LicenceId licenceId, String bankReference) {
        ofLicence(licenceId, null);
        return FreshRead.of(
                () -> accounts.ofLicence(licenceId.value()), view -> shows(view, bankReference) ? 1 : 0, 1L);
    }

    /** A period or sum for the taker alone. @throws NotFound when there is none, or somebody else asks */
    public AccountRow ofTaker(LicenceId licenceId, int number) {
        RoyaltyView view = ofLicence(licenceId, null).found().orElseThrow();
        if (!view.takerId().equals(actors.required().organisationId())) {
            throw new NotFound(licenceId.value());
        }
        return view.row(number).orElseThrow(() -> new NotFound(licenceId.value()));
    }

    private static boolean shows(RoyaltyView view, String bankReference) {
        return view.rows().stream()
                        .anyMatch(p -> p.payment() != null
                                && p.payment().bankReference().equals(bankReference))
                || view.returned().stream().anyMatch(r -> r.bankReference().equals(bankReference));
    }
}
