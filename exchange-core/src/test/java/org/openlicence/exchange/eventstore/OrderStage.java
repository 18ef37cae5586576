package org.openlicence.exchange.eventstore;

import static org.openlicence.exchange.listing.ListingFixtures.AT_50_000;
import static org.openlicence.exchange.listing.ListingFixtures.AT_60_000;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.patent.PatentFixtures.BOTH;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.P1;
import static org.openlicence.exchange.patent.PatentFixtures.P1_NUMBER;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateRoot;
import org.openlicence.exchange.licence.InMemoryLicenceRegister;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LapseReason;
import org.openlicence.exchange.licence.LicenceCommand;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.listing.InMemoryListingRegister;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentCommand;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;

/** One patent of two owners, one listing, two takers with two notices each, over the real aggregates; time goes on with each move. */
final class OrderStage implements AutoCloseable {
    /** Moves of the straight way. */
    static final int STRAIGHT = 7;

    private static final List<String> TAKERS = List.of("org_91310000MA1FL8TQ32", PatentFixtures.STRANGER);
    private static final List<Move> WAY = List.of(
            new Move(Act.DRAFT, 0, 1),
            new Move(Act.REQUEST_CONSENTS, 0, 1),
            new Move(Act.CONSENT, 1, 1),
            new Move(Act.FILE, 0, 1),
            new Move(Act.ANNOUNCE, 0, 1),
            new Move(Act.SERVE_NOTICE, 0, 1),
            new Move(Act.PAY, 0, 1));

    private final InMemoryPatentRegister patents = new InMemoryPatentRegister();
    private final InMemoryListingRegister listings = new InMemoryListingRegister();
    private final InMemoryLicenceRegister licences = new InMemoryLicenceRegister();
    private final List<ExchangeEvent> happened = new ArrayList<>();
    private final Configuration exchange = exchange();
    private LocalDate today = LocalDate.of(2026, 3, 2);
    private int payments;

    /** What somebody may do next. */
    enum Act {
        DRAFT,
        REVISE,
        REQUEST_CONSENTS,
        CONSENT,
        CONSENT_TO_OTHER_TERMS,
        REFUSE_CONSENT,
        FILE,
        RETURN,
        ANNOUNCE,
        SUSPEND,
        RESUME,
        REQUEST_WITHDRAWAL,
        CONSENT_TO_WITHDRAWAL,
        ANNOUNCE_WITHDRAWAL,
        EXPIRE,
        ABANDON,
        END_LISTING,
        SERVE_NOTICE,
        SERVE_NOTICE_TO_OTHER_TERMS,
        PAY,
        PAY_TOO_LITTLE,
        PAY_FOR_ANOTHER,
        REPORT_LATE,
        WITHDRAW_NOTICE,
        LAPSE_STALE,
        LAPSE_CLOSED,
        COMPLETE_TERM,
        END_LICENCE,
        RIGHT_ENDED
    }

    /** @param which owner, taker or notice, as far as the act has one @param days that pass before it */
    record Move(Act act, int which, int days) {}

    OrderStage() {
        exchange.start();
        exchange.eventStore()
                .subscribe(events -> events.forEach(event -> happened.add((ExchangeEvent) event.getPayload())));
        exchange.commandGateway()
                .sendAndWait(new PatentCommand.RegisterPatent(
                        P1,
                        P1_NUMBER,
                        PatentType.INVENTION,
                        new Bibliography(
                                "一种电池隔膜",
                                null,
                                null,
                                null,
                                List.of("H01M 10/0525"),
                                LocalDate.of(2018, 6, 29),
                                LocalDate.of(2019, 3, 19),
                                null),
                        BOTH,
                        by(UNIVERSITY)));
    }

    List<ExchangeEvent> happened() {
        return List.copyOf(happened);
    }

    /** Goes so many moves of the straight way. */
    void straight(int moves) {
        for (Move move : WAY.subList(0, moves)) {
            if (!play(move)) {
                throw new IllegalStateException("the straight way is blocked at " + move);
            }
        }
    }

    /** @return whether the command was accepted */
    boolean play(Move move) {
        today = today.plusDays(move.days());
        ExchangeCommand command = command(move);
        boolean begins = move.act() == Act.DRAFT || command instanceof LicenceCommand.ServeNotice;
        if (!begins && happened.stream().noneMatch(e -> e.aggregateId().equals(command.aggregateId()))) {
            return false; // the thing does not exist, which the web answers by itself
        }
        try {
            exchange.commandGateway().sendAndWait(command);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private ExchangeCommand command(Move move) {
        String owner = move.which() % 2 == 0 ? UNIVERSITY : ENTERPRISE;
        String taker = TAKERS.get(move.which() % 2);
        LicenceId licence = new LicenceId("lic_" + move.which());
        String hash = AT_50_000.hash().value();
        String otherHash = AT_60_000.hash().value();
        return switch (move.act()) {
            case DRAFT -> new ListingCommand.DraftListing(L1, P1, AT_50_000, by(UNIVERSITY));
            case REVISE -> new ListingCommand.ReviseTerms(L1, move.which() < 2 ? AT_50_000 : AT_60_000, by(owner));
            case REQUEST_CONSENTS -> new ListingCommand.RequestConsents(L1, by(owner));
            case CONSENT -> new ListingCommand.GiveConsent(L1, hash, by(owner));
            case CONSENT_TO_OTHER_TERMS -> new ListingCommand.GiveConsent(L1, otherHash, by(owner));
            case REFUSE_CONSENT -> new ListingCommand.RefuseConsent(L1, "no", by(owner));
            case FILE -> new ListingCommand.FileDeclaration(L1, by(owner));
            case RETURN -> new ListingCommand.RecordReturn(L1, "N-1", "form", registrar());
            case ANNOUNCE -> new ListingCommand.RecordAnnouncement(L1, "42-1", today, registrar());
            case SUSPEND -> new ListingCommand.SuspendListing(L1, List.of("OL-05"), system());
            case RESUME -> new ListingCommand.ResumeListing(L1, system());
            case REQUEST_WITHDRAWAL -> new ListingCommand.RequestWithdrawal(L1, "another plan", by(owner));
            case CONSENT_TO_WITHDRAWAL -> new ListingCommand.ConsentToWithdrawal(L1, by(owner));
            case ANNOUNCE_WITHDRAWAL ->
                new ListingCommand.RecordWithdrawalAnnouncement(L1, "42-9", today.plusDays(move.which()), registrar());
            case EXPIRE -> new ListingCommand.ExpireListing(L1, system());
            case ABANDON -> new ListingCommand.AbandonListing(L1, null, by(owner));
            case END_LISTING -> new ListingCommand.EndListing(L1, RightEnd.FEE_UNPAID.name(), today, system());
            case SERVE_NOTICE -> notice(licence, taker, hash);
            case SERVE_NOTICE_TO_OTHER_TERMS -> notice(licence, taker, otherHash);
            case PAY -> payment(licence, "50000", taker, today);
            case PAY_TOO_LITTLE -> payment(licence, "49999.99", taker, today);
            case PAY_FOR_ANOTHER -> payment(licence, "50000", TAKERS.get((move.which() + 1) % 2), today);
            case REPORT_LATE -> payment(licence, "50000", taker, today.minusDays(9));
            case WITHDRAW_NOTICE -> new LicenceCommand.WithdrawNotice(licence, by(taker));
            case LAPSE_STALE -> new LicenceCommand.LapseNotice(licence, LapseReason.STALE.name(), system());
            case LAPSE_CLOSED -> new LicenceCommand.LapseNotice(licence, LapseReason.LISTING_CLOSED.name(), system());
            case COMPLETE_TERM -> new LicenceCommand.CompleteTerm(licence, system());
            case END_LICENCE ->
                new LicenceCommand.EndLicence(
                        licence, RightEnd.FEE_UNPAID.name(), today.minusDays(move.which()), system());
            case RIGHT_ENDED ->
                new PatentCommand.RecordRightEnded(
                        P1, RightEnd.FEE_UNPAID, today.minusDays(2L * move.which()), registrar());
        };
    }

    private LicenceCommand notice(LicenceId licence, String taker, String hash) {
        IntendedUse use = new IntendedUse("separators", today, "310115", null);
        return new LicenceCommand.ServeNotice(licence, L1, hash, use, by(taker));
    }

    private LicenceCommand payment(LicenceId licence, String yuan, String payer, LocalDate valueOn) {
        return new LicenceCommand.ConfirmPayment(
                licence,
                "BR-" + ++payments,
                Money.ofYuan(yuan),
                payer,
                PatentFixtures.noon(valueOn.toString()),
                system());
    }

    private Origin by(String organisation) {
        return PatentFixtures.by(organisation, Role.REPRESENTATIVE, today.toString());
    }

    private Origin registrar() {
        return PatentFixtures.registrar(today.toString());
    }

    private Origin system() {
        return PatentFixtures.exchange(today.toString());
    }

    private Configuration exchange() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                .registerComponent(PatentRegister.class, c -> patents)
                .registerComponent(ListingRegister.class, c -> listings)
                .registerComponent(LicenceRegister.class, c -> licences)
                .registerComponent(PolicyBook.class, c -> POLICIES);
        ExchangeTypes.annotated(AggregateRoot.class).stream()
                .filter(aggregate -> aggregate.getPackageName().matches(".*\\.(patent|listing|licence)"))
                .forEach(aggregate -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                        .configureCommandTargetResolver(c -> new ExchangeCommandTargetResolver())));
        return configurer.buildConfiguration();
    }

    @Override
    public void close() {
        exchange.shutdown();
    }
}
