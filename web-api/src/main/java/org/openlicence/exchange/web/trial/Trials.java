package org.openlicence.exchange.web.trial;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.trialdesk.TrialQueries;
import org.openlicence.exchange.query.trialdesk.TrialView;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Trials for the parties of their licence; for everybody else there are none. */
@Component
public class Trials {
    private final TrialQueries trials;
    private final ActorResolver actors;

    Trials(TrialQueries trials, ActorResolver actors) {
        this.trials = trials;
        this.actors = actors;
    }

    /**
     * @param atLeast version to wait for a moment
     * @throws NotFound when the licence has none yet, or the reader is no party
     */
    public FreshRead<TrialView> ofLicence(LicenceId licenceId, @Nullable Long atLeast) {
        String organisation = actors.required().organisationId();
        return FreshRead.of(() -> trials.ofLicence(licenceId.value()), TrialView::version, atLeast)
                .visible(licenceId.value(), view -> view.visibleTo(organisation));
    }

    /** The same until a payment shows, as paid or as sent back. */
    public FreshRead<TrialView> withPayment(LicenceId licenceId, String bankReference) {
        ofLicence(licenceId, null);
        return FreshRead.of(() -> trials.ofLicence(licenceId.value()), view -> shows(view, bankReference) ? 1 : 0, 1L);
    }

    /** For the taker alone, once the fee is due. @throws NotFound when it is not, is paid by account, or somebody else asks */
    public TrialView ofTaker(LicenceId licenceId) {
        TrialView view = ofLicence(licenceId, null).found().orElseThrow();
        if (!view.plan().takerId().equals(actors.required().organisationId())
                || view.standing().due() == null
                || view.plan().byAccount()) {
            throw new NotFound(licenceId.value());
        }
        return view;
    }

    private static boolean shows(TrialView view, String bankReference) {
        var payment = view.standing().payment();
        return (payment != null && payment.bankReference().equals(bankReference))
                || view.returned().stream().anyMatch(r -> r.bankReference().equals(bankReference));
    }
}
