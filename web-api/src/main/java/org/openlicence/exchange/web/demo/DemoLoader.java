package org.openlicence.exchange.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.FundCommand.OpenFund;
import org.openlicence.exchange.compensation.FundCommand.RecordContribution;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.organisation.OrganisationCommand.RegisterOrganisation;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.ClaimLanguage;
import org.openlicence.exchange.patent.PatentCommand;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.settlement.SimulatedBank;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.sheet.SheetCommand.DescribeTechnology;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.web.account.Account;
import org.openlicence.exchange.web.account.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Loads the invented set at the first start, only by sending commands as the people of the set would. */
@Component
@ConditionalOnProperty(name = "exchange.demo.enabled", havingValue = "true")
class DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final int WHOLE = 10_000;

    private final DemoSet set;
    private final DemoActors actors;
    private final DemoIntroductions introductions;
    private final DemoSteps steps;
    private final DemoDemands demands;
    private final ExchangeCommands commands;
    private final SimulatedBank bank;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemoLoader(
            DemoSet set,
            DemoSteps steps,
            DemoDemands demands,
            ExchangeCommands commands,
            SimulatedBank bank,
            Accounts accounts,
            PasswordEncoder passwords,
            Clock clock) {
        this.set = set;
        this.actors = new DemoActors(set, clock);
        this.introductions = new DemoIntroductions(set, actors, commands, clock);
        this.steps = steps;
        this.demands = demands;
        this.commands = commands;
        this.bank = bank;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        // a set that has grown enters those it has more
        steps.once("accounts-" + set.accounts().size(), this::enterAccounts);
        set.organisations().forEach(member -> steps.once("organisation-" + member.key(), () -> enter(member)));
        set.funds().forEach(pool -> steps.once("fund-" + pool.id(), () -> open(pool)));
        set.patents().forEach(right -> steps.once("patent-" + right.key(), () -> enter(right)));
        DemoSheets.read().forEach((key, sheet) -> steps.once("sheet-" + key, () -> describe(set.patent(key), sheet)));
        set.patents().forEach(right -> steps.once("offer-" + right.key(), () -> offer(right)));
        set.licences().forEach(take -> steps.once("licence-" + take.patent() + "-" + take.taker(), () -> take(take)));
        demands.load();
        set.brokers()
                .forEach(broker -> steps.once("broker-" + broker.organisation(), () -> introductions.enter(broker)));
        set.introductions().forEach(one -> steps.once("introduction-" + one.key(), () -> introductions.propose(one)));
        LOG.info("the invented demo set is in place: {} patents", set.patents().size());
    }

    private void enterAccounts() {
        String hash = Objects.requireNonNull(passwords.encode(set.password()));
        for (DemoSet.Login login : set.accounts()) {
            accounts.enter(new Account(
                    login.personId(),
                    login.login(),
                    hash,
                    set.organisationId(login),
                    set.nameZh(login),
                    Set.of(login.role()),
                    login.titleZh(),
                    true));
        }
    }

    private void enter(DemoSet.Member member) {
        commands.send(new RegisterOrganisation(
                member.id(),
                member.creditCode(),
                member.nameZh(),
                member.nameEn(),
                member.kind(),
                member.divisionCode(),
                member.size(),
                null,
                actors.with(Role.OPERATOR)));
    }

    private void open(DemoSet.Pool pool) {
        FundId id = new FundId(pool.id());
        Origin keeper = actors.with(Role.FUND_KEEPER);
        commands.send(new OpenFund(id, pool.name(), "CN", keeper));
        commands.send(new RecordContribution(
                id, "DEMO-1", pool.contributor(), Money.ofFen(pool.contributedFen()), today(), keeper));
    }

    private void enter(DemoSet.Right right) {
        int share = WHOLE / right.owners().size();
        List<PatentOwner> owners = right.owners().stream()
                .map(set::member)
                .map(owner -> new PatentOwner(owner.id().value(), owner.nameZh(), share))
                .toList();
        var bibliography = new Bibliography(
                right.titleZh(),
                right.titleEn(),
                right.abstractZh(),
                right.abstractEn(),
                right.ipc(),
                right.filedOn(),
                right.grantedOn(),
                null);
        commands.send(new PatentCommand.RegisterPatent(
                right.id(),
                right.number(),
                right.type(),
                bibliography,
                owners,
                actors.representative(right.owners().getFirst())));
        claim(right, ClaimLanguage.ZH, right.claimsZh());
        claim(right, ClaimLanguage.EN, right.claimsEn());
        if (right.type() != PatentType.INVENTION) {
            commands.send(new PatentCommand.RecordEvaluationReport(
                    right.id(),
                    "DEMO-" + right.key(),
                    right.grantedOn().plusMonths(3),
                    true,
                    actors.with(Role.REGISTRAR)));
        }
    }

    private void claim(DemoSet.Right right, ClaimLanguage language, @Nullable List<String> claims) {
        if (claims != null) {
            commands.send(new PatentCommand.RecordClaims(
                    right.id(),
                    language,
                    claims,
                    null,
                    false,
                    actors.representative(right.owners().getFirst())));
        }
    }

    private void describe(DemoSet.Right right, SheetContent sheet) {
        commands.send(new DescribeTechnology(
                right.id(), sheet, actors.representative(right.owners().getFirst())));
    }

    private void offer(DemoSet.Right right) {
        if (right.offer() == DemoSet.Stage.NONE) {
            return;
        }
        ListingId id = listingOf(right);
        String first = right.owners().getFirst();
        OfferTerms terms = termsOf(right);
        commands.send(new ListingCommand.DraftListing(id, right.id(), terms, actors.representative(first)));
        if (right.offer() == DemoSet.Stage.DRAFT) {
            return;
        }
        commands.send(new ListingCommand.RequestConsents(id, actors.representative(first)));
        String hash = terms.hash().value();
        for (String owner : right.owners().subList(1, right.owners().size())) {
            commands.send(new ListingCommand.GiveConsent(id, hash, actors.representative(owner)));
        }
        commands.send(new ListingCommand.FileDeclaration(id, actors.representative(first)));
        commands.send(new ListingCommand.RecordAnnouncement(id, "DEMO-1", today(), actors.with(Role.REGISTRAR)));
        if (right.offer() == DemoSet.Stage.WITHDRAWN) {
            withdraw(right, id);
        }
    }

    private void withdraw(DemoSet.Right right, ListingId id) {
        String reason = "演示撤回 invented for the demo";
        commands.send(new ListingCommand.RequestWithdrawal(
                id, reason, actors.representative(right.owners().getFirst())));
        for (String owner : right.owners().subList(1, right.owners().size())) {
            commands.send(new ListingCommand.ConsentToWithdrawal(id, actors.representative(owner)));
        }
        commands.send(
                new ListingCommand.RecordWithdrawalAnnouncement(id, "DEMO-2", today(), actors.with(Role.REGISTRAR)));
    }

    private void take(DemoSet.Take take) {
        DemoSet.Right right = set.patent(take.patent());
        OfferTerms terms = termsOf(right).variants().getFirst();
        LicenceId id = new LicenceId("lic_demo_" + take.patent() + "_" + take.taker());
        commands.send(new ServeNotice(
                id,
                listingOf(right),
                terms.hash().value(),
                new IntendedUse(take.product(), today(), take.divisionCode(), null),
                actors.representative(take.taker())));
        long due = terms.feePlan().dueAtConclusionFen();
        if (take.paid() && due > 0) {
            bank.pay(bank.paymentReference(id), set.member(take.taker()).id().value(), Money.ofFen(due));
        }
    }

    private static ListingId listingOf(DemoSet.Right right) {
        return new ListingId("lst_demo_" + right.key());
    }

    private static OfferTerms termsOf(DemoSet.Right right) {
        return new OfferTerms(
                Objects.requireNonNull(right.feePlan()),
                right.termMonths(),
                null,
                "参照同领域已公开的许可费用确定。 Set after published fees of the field.",
                "TECHNOLOGY_TRANSFER_OFFICE",
                "提供一次线上技术说明。 One online briefing.",
                right.alternatives());
    }

    private LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }
}
