package org.openlicence.exchange.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.listing.InMemoryListingRegister;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.shared.Trace;

/**
 * P1 of the acceptance scenarios announced at 50,000 for 36 months, its owner, and takers; times are Asia/Shanghai.
 */
final class TakingStage {
    static final String OWNER = "org_12100000425006117P";
    static final String TAKER = "org_91440101MA5CJQ4N59";
    static final String OTHER_TAKER = "org_91310000MA1FL8TQ32";
    static final PatentId P1 = new PatentId("pat_ZL201810698291.4");
    static final ListingId LISTING = new ListingId("lst_p1");
    static final LicenceId LICENCE = new LicenceId("lic_p1_sme_b");
    static final OfferTerms TERMS = terms(FeePlan.lumpSum(5_000_000), 36, null);
    static final IntendedUse USE = new IntendedUse("vaccine cold chain", LocalDate.of(2026, 5, 1), "440106", null);
    static final PolicyBook POLICIES = PolicyFiles.read();

    final InMemoryListingRegister listings = new InMemoryListingRegister();
    final InMemoryPatentRegister patents = new InMemoryPatentRegister();
    final InMemoryLicenceRegister register = new InMemoryLicenceRegister();
    final AggregateTestFixture<Licence> fixture = new AggregateTestFixture<>(Licence.class);

    TakingStage() {
        fixture.registerInjectableResource(listings)
                .registerInjectableResource(patents)
                .registerInjectableResource(register)
                .registerInjectableResource(POLICIES)
                .registerInjectableResource(new PlainContractSigner())
                .registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                        (Object) ((ExchangeCommand) message.getPayload()).aggregateId(), null));
        patents.enter(patent(LocalDate.of(2038, 6, 29), null));
        listings.reserve(listing(ListingStatus.ANNOUNCED, null, TERMS));
    }

    static OfferTerms terms(FeePlan plan, @Nullable Integer months, @Nullable LocalDate endOn) {
        return new OfferTerms(plan, months, endOn, null, "TECHNOLOGY_TRANSFER_OFFICE", null);
    }

    static PatentFacts patent(@Nullable LocalDate expiresOn, @Nullable LocalDate rightEndedOn) {
        return new PatentFacts(
                P1,
                "ZL201810698291.4",
                PatentType.INVENTION,
                "冷链监测方法",
                null,
                LocalDate.of(2018, 6, 29),
                LocalDate.of(2021, 3, 9),
                expiresOn,
                List.of(new PatentOwner(OWNER, "UNI-A", 10_000)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                rightEndedOn == null ? null : RightEnd.FEE_UNPAID,
                rightEndedOn);
    }

    static ListingEntry listing(ListingStatus status, @Nullable LocalDate closedFrom, OfferTerms terms) {
        return new ListingEntry(
                LISTING, P1, List.of(OWNER), OWNER, status, terms, 1, LocalDate.of(2026, 3, 20), closedFrom);
    }

    void withdrawnFrom(LocalDate day) {
        listings.update(listing(ListingStatus.WITHDRAWN, day, TERMS));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local.contains("T") ? local : local + "T10:00")
                .atZone(Shanghai.ZONE)
                .toInstant();
    }

    static Origin by(String organisationId, String local) {
        return Origin.of(new Actor("per_1", organisationId, Set.of(Role.REPRESENTATIVE)), at(local));
    }

    static Origin system(String local) {
        return Origin.following("evt_1", at(local));
    }

    static ServeNotice notice(String local) {
        return new ServeNotice(LICENCE, LISTING, TERMS.hash().value(), USE, by(TAKER, local));
    }

    static ConfirmPayment payment(String bankReference, String yuan, String valueAt, String reportedAt) {
        return new ConfirmPayment(LICENCE, bankReference, Money.ofYuan(yuan), TAKER, at(valueAt), system(reportedAt));
    }

    static NoticeServed served(String local, OfferTerms terms) {
        return new NoticeServed(
                LICENCE.value(),
                LISTING.value(),
                P1.value(),
                TAKER,
                List.of(OWNER),
                OWNER,
                terms.canonical(),
                1,
                terms.hash().value(),
                terms.feePlan().dueAtConclusionFen(),
                at(local),
                LocalDate.of(2038, 6, 29),
                USE.product(),
                USE.startOn(),
                USE.divisionCode(),
                USE.expectedSalesFen(),
                Trace.of(by(TAKER, local), POLICIES.version()));
    }

    static PaymentConfirmed paid(String bankReference, String valueAt) {
        return new PaymentConfirmed(
                LICENCE.value(), bankReference, 5_000_000, at(valueAt), Trace.of(system(valueAt), POLICIES.version()));
    }

    static LicenceFormed formed(String local, String validTo) {
        LocalDate day = Shanghai.dayOf(at(local));
        return new LicenceFormed(
                LICENCE.value(),
                at(local),
                day,
                LocalDate.parse(validTo),
                POLICIES.calendar().monthsAfter(day, 3),
                Trace.of(system(local), POLICIES.version()));
    }

    /** Notice served; taker and patent bound, as the command that served it left them. */
    TestExecutor<Licence> awaiting(String servedAt) {
        register.reserve(LICENCE, TAKER, P1, LISTING);
        return fixture.given(served(servedAt, TERMS));
    }

    TestExecutor<Licence> inForce(String servedAt, String paidAt, String validTo) {
        register.reserve(LICENCE, TAKER, P1, LISTING);
        return fixture.given(served(servedAt, TERMS), paid("BR-1", paidAt), formed(paidAt, validTo));
    }

    /** What the command recorded, after checking that it was accepted. */
    static List<LicenceEvent> recorded(ResultValidator<Licence> result) {
        List<LicenceEvent> recorded = new ArrayList<>();
        result.expectSuccessfulHandlerExecution()
                .expectEventsMatching(new CustomMatcher<List<EventMessage<?>>>("any events") {
                    @Override
                    public boolean matches(Object events) {
                        ((List<?>) events)
                                .forEach(event -> recorded.add((LicenceEvent) ((EventMessage<?>) event).getPayload()));
                        return true;
                    }
                });
        return recorded;
    }

    /** Codes by which the command was refused, after checking that it was and that nothing happened. */
    static List<String> refusals(ResultValidator<Licence> result) {
        List<String> codes = new ArrayList<>();
        result.expectNoEvents().expectException(new CustomMatcher<Throwable>("a refusal") {
            @Override
            public boolean matches(Object failure) {
                if (failure instanceof Refused refused) {
                    refused.refusals().forEach(refusal -> codes.add(refusal.code()));
                }
                return failure instanceof Refused;
            }
        });
        return codes;
    }
}
