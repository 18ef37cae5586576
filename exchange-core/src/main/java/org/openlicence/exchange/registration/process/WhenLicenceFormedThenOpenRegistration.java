package org.openlicence.exchange.registration.process;

import java.time.Clock;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.AmountKind;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/**
 * Opens the registration of an open or negotiated licence for its licensor, or for the taker where the licensor is abroad, filled in as far as notice and offer go; the licensor adds
 * the statistics, states the truth of it and files.
 */
@ProcessingGroup("registration-process-open")
@DisallowReplay
public class WhenLicenceFormedThenOpenRegistration {
    private static final int LONGEST_TITLE = 240;

    private final ExchangeCommands commands;
    private final LicenceAgreements agreements;
    private final OrganisationDirectory organisations;
    private final PolicyBook policies;
    private final Clock clock;

    public WhenLicenceFormedThenOpenRegistration(
            ExchangeCommands commands,
            LicenceAgreements agreements,
            OrganisationDirectory organisations,
            PolicyBook policies,
            Clock clock) {
        this.commands = commands;
        this.agreements = agreements;
        this.organisations = organisations;
        this.policies = policies;
        this.clock = clock;
    }

    @EventHandler
    public void on(LicenceFormed event, @MessageIdentifier String eventId) {
        LicenceAgreement agreement = agreements.of(new LicenceId(event.licenceId()));
        String sellerId = agreement.notice().representativeId();
        String takerId = agreement.notice().takerId();
        String division = division(sellerId);
        boolean imported = Region.abroad(division);
        int point = policies.figure("registration.default-point", division, event.validFrom())
                .intValue();
        commands.send(new OpenRegistration(
                RegistrationId.of(new LicenceId(event.licenceId())),
                subject(agreement, event),
                amounts(agreement.terms().feePlan()),
                imported ? takerId : sellerId,
                Region.ofContract(division, imported ? division(takerId) : division)
                        .code(),
                "%02d".formatted(point),
                event.licenceId(),
                Origin.following(eventId, clock.instant())));
    }

    private String division(String organisationId) {
        return organisations
                .find(organisationId)
                .map(OrganisationDirectory.Entry::divisionCode)
                .orElseThrow(
                        () -> new IllegalStateException("the directory does not know organisation " + organisationId));
    }

    private static ContractSubject subject(LicenceAgreement agreement, LicenceFormed event) {
        return new ContractSubject(
                title(agreement),
                ContractType.LICENCE.name(),
                "PATENT_EXPLOITATION",
                "ORDINARY",
                agreement.open(),
                List.of(agreement.notice().patentId()),
                agreement.notice().representativeId(),
                agreement.notice().takerId(),
                event.validFrom(),
                event.validFrom(),
                event.validTo(),
                agreement.terms().feePlan().fixedFen(),
                agreement.hash().value());
    }

    /** Names the patent; a very long title is cut, the number tells which patent is meant. */
    private static String title(LicenceAgreement agreement) {
        String title = agreement.patentTitle();
        String fitting = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
        String kind = agreement.open() ? "专利开放许可" : "专利实施许可";
        return "%s：%s（%s）".formatted(kind, fitting, agreement.patentNumber());
    }

    private static List<AmountLine> amounts(FeePlan plan) {
        long due = plan.dueAtConclusionFen();
        return switch (plan.kind()) {
            case FREE -> List.of(new AmountLine(AmountKind.LICENCE_FIXED.name(), "免费许可", due, true));
            case LUMP_SUM -> List.of(new AmountLine(AmountKind.LICENCE_FIXED.name(), "许可使用费（一次总付）", due, true));
            case INSTALMENTS ->
                List.of(new AmountLine(AmountKind.LICENCE_FIXED.name(), "许可使用费（分期支付）", plan.fixedFen(), true));
            case DEFERRED ->
                plan.runs()
                        ? List.of(new AmountLine(AmountKind.ROYALTY_CONFIRMED.name(), "提成（先使用后付费，待结算）", 0, false))
                        : List.of(new AmountLine(
                                AmountKind.LICENCE_FIXED.name(), "许可使用费（先使用后付费）", plan.fixedFen(), true));
            case ROYALTY_SALES, ROYALTY_PROFIT ->
                List.of(new AmountLine(AmountKind.ROYALTY_CONFIRMED.name(), "提成（待结算）", 0, false));
            case ENTRY_PLUS_ROYALTY ->
                List.of(
                        new AmountLine(AmountKind.ENTRY_FEE.name(), "入门费", due, true),
                        new AmountLine(AmountKind.ROYALTY_CONFIRMED.name(), "提成（待结算）", 0, false));
        };
    }
}
