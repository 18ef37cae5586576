package org.openlicence.exchange.listing;

import static org.openlicence.exchange.listing.ListingSteps.NOTHING;
import static org.openlicence.exchange.listing.ListingSteps.REASON;
import static org.openlicence.exchange.listing.ListingSteps.REFERENCE;
import static org.openlicence.exchange.listing.ListingSteps.effective;
import static org.openlicence.exchange.listing.ListingSteps.place;
import static org.openlicence.exchange.listing.ListingSteps.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openlicence.exchange.listing.ListingCommand.ClosePublicity;
import org.openlicence.exchange.listing.ListingCommand.DecideObjection;
import org.openlicence.exchange.listing.ListingCommand.PostPublicity;
import org.openlicence.exchange.listing.ListingCommand.RaiseObjection;
import org.openlicence.exchange.listing.ListingCommand.StatePricingRoute;
import org.openlicence.exchange.listing.Publicity.Objection;
import org.openlicence.exchange.listing.Publicity.Posted;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.rule.NoticeFields;
import org.openlicence.exchange.listing.rule.ObjectionIsInTime;
import org.openlicence.exchange.listing.rule.ObjectionIsOpen;
import org.openlicence.exchange.listing.rule.PublicOwnerFoundThePrice;
import org.openlicence.exchange.listing.rule.PublicityHasRun;
import org.openlicence.exchange.listing.rule.PublicityIsOwed;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;

/**
 * Decides on the price of a public owner: how it was found, its publicity, objections to it. Days are counted whole: the day
 * of the notice is none, the day of an objection has run, the day of its dismissal has not.
 */
final class PublicityDecision {
    /** Days an agreed price is shown, by province. */
    static final String DAYS = "publicity.days";

    private static final Provision PRICING = Law.CPL.art("18");
    private static final Provision OBJECTION = Law.ZJC.art("17");
    private static final Set<ListingStatus> SHOWN = Set.of(ListingStatus.IN_PUBLICITY, ListingStatus.OBJECTED);

    private PublicityDecision() {}

    static List<ListingEvent> decide(
            ListingState state, StatePricingRoute c, OrganisationDirectory organisations, PolicyBook policies) {
        place(state, c, Set.of(ListingStatus.DRAFT));
        boolean agreed = c.route() == PricingRoute.AGREEMENT;
        BusinessRule.check(
                new PublicOwnerFoundThePrice(publicOwner(state.entry(), organisations)),
                agreed
                        ? new FieldWithinLimit("reference", "-", c.reference() == null)
                        : FieldWithinLimit.requiredLine("reference", c.reference(), REFERENCE));
        Publicity now = state.publicity();
        return now.route() == c.route() && Objects.equals(now.reference(), c.reference())
                ? NOTHING
                : List.of(new ListingEvent.PricingRouteStated(
                        id(state), c.route().name(), c.reference(), trace(c, policies, PRICING)));
    }

    static List<ListingEvent> decide(
            ListingState state, PostPublicity c, OrganisationDirectory organisations, PolicyBook policies) {
        Posted posted = state.publicity().posted();
        if (SHOWN.contains(state.status()) && posted != null && posted.notice().equals(c.notice())) {
            return NOTHING;
        }
        place(state, c, Set.of(ListingStatus.READY));
        String licensee = c.notice().intendedLicenseeId();
        boolean known = licensee == null || organisations.find(licensee).isPresent();
        BusinessRule.check(NoticeFields.of(c.notice(), known));
        BusinessRule.check(new PublicityIsOwed(String.valueOf(state.publicity().route()), owed(state.publicity())));
        LocalDate on = c.origin().day();
        String region = provinceOf(state.entry().representativeId(), organisations);
        int days = policies.figure(DAYS, region, on).intValue();
        return List.of(new ListingEvent.PublicityPosted(
                id(state),
                state.termsHash(),
                c.notice(),
                region,
                days,
                end(on, days, policies),
                trace(c, policies, PRICING, OBJECTION, Law.CC.art("201"))));
    }

    static List<ListingEvent> decide(ListingState state, RaiseObjection c, ObjectionTexts texts, PolicyBook policies) {
        if (state.publicity().objection(c.objectionId()) != null) {
            return NOTHING;
        }
        place(state, c, SHOWN);
        Posted posted = posted(state);
        BusinessRule.check(
                FieldWithinLimit.requiredLine("objectionId", c.objectionId(), REFERENCE),
                FieldWithinLimit.requiredText("text", c.text(), REASON),
                new ObjectionIsInTime(posted.endsOn(), c.origin().day()));
        texts.keep(new ObjectionTexts.Text(
                c.objectionId(), state.entry().listingId(), c.text(), c.origin().at()));
        int left = posted.endsOn() == null
                ? posted.daysLeft()
                : posted.leftAfter(c.origin().day());
        return List.of(new ListingEvent.ObjectionRaised(
                id(state),
                c.objectionId(),
                c.ground().name(),
                ContentHash.of(c.text()).value(),
                left,
                trace(c, policies, OBJECTION)));
    }

    static List<ListingEvent> decide(ListingState state, DecideObjection c, PolicyBook policies) {
        Objection objection = state.publicity().objection(c.objectionId());
        Publicity.Decision decision = objection == null ? null : objection.decision();
        if (decision != null && decision.upheld() == c.upheld()) {
            return NOTHING;
        }
        place(state, c, SHOWN);
        BusinessRule.check(
                FieldWithinLimit.requiredText("reason", c.reason(), REASON),
                new ObjectionIsOpen(c.objectionId(), objection != null && objection.open()));
        if (c.upheld()) {
            return List.of(new ListingEvent.ObjectionUpheld(
                    id(state), c.objectionId(), c.reason(), trace(c, policies, OBJECTION)));
        }
        boolean last = state.publicity().objections().stream()
                .noneMatch(each -> each.open() && !each.objectionId().equals(c.objectionId()));
        return List.of(new ListingEvent.ObjectionDismissed(
                id(state),
                c.objectionId(),
                c.reason(),
                last ? end(c.origin().day(), posted(state).daysLeft(), policies) : null,
                trace(c, policies, OBJECTION, Law.CC.art("201"))));
    }

    /** Nothing where nothing is shown, or while an objection stops the clock. */
    static List<ListingEvent> decide(ListingState state, ClosePublicity c, PolicyBook policies) {
        if (state.status() != ListingStatus.IN_PUBLICITY) {
            return NOTHING;
        }
        LocalDate endsOn = Objects.requireNonNull(posted(state).endsOn(), "a running publicity has a last day");
        BusinessRule.check(new PublicityHasRun(endsOn, c.origin().day()));
        return List.of(new ListingEvent.PublicityClosed(
                id(state), state.termsHash(), effective(c, endsOn.plusDays(1), policies, PRICING, OBJECTION)));
    }

    private static boolean owed(Publicity publicity) {
        return publicity.route() == PricingRoute.AGREEMENT && !publicity.over();
    }

    private static boolean publicOwner(ListingEntry entry, OrganisationDirectory organisations) {
        return entry.ownerIds().stream()
                .flatMap(owner -> organisations.find(owner).stream())
                .anyMatch(owner -> owner.kind().publicInstitution());
    }

    /** The day it is counted from is none of the days, and a last day that is none of work moves on (CC 201, 203). */
    private static LocalDate end(LocalDate countFrom, int days, PolicyBook policies) {
        return policies.calendar().orNextWorkingDay(countFrom.plusDays(days));
    }

    private static String provinceOf(String organisationId, OrganisationDirectory organisations) {
        return organisations
                .find(organisationId)
                .map(entry -> entry.divisionCode().substring(0, 2) + "0000")
                .orElseThrow(() -> new IllegalStateException("the directory does not know " + organisationId));
    }

    private static Posted posted(ListingState state) {
        return Objects.requireNonNull(state.publicity().posted(), "what is shown has a notice");
    }

    private static String id(ListingState state) {
        return state.entry().listingId().value();
    }
}
