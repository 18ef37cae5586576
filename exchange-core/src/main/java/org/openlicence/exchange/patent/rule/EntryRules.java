package org.openlicence.exchange.patent.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.NumberIsValidAndOfItsType;
import org.openlicence.exchange.patent.PatentCommand.ImportPatent;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PublicationNumber;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;

/** What must hold before a patent is entered, in the order in which a page shows it. */
public final class EntryRules {
    private static final int TITLE = 300;
    private static final int ABSTRACT = 5_000;
    private static final int OWNERS = 50;
    private static final int IPC_SYMBOLS = 50;
    private static final int NAME = 200;

    /** First day on which a patent application could be filed in China. */
    private static final LocalDate PATENT_LAW_IN_FORCE = LocalDate.of(1985, 4, 1);

    private EntryRules() {}

    public static List<BusinessRule> of(RegisterPatent command) {
        LocalDate today = command.origin().day();
        Bibliography bibliography = command.bibliography();
        List<BusinessRule> rules = new ArrayList<>(fields(bibliography, command.owners()));
        rules.add(new FieldWithinLimit(
                "publicationNumber",
                "CN...",
                bibliography.publicationNumber() == null
                        || PublicationNumber.read(bibliography.publicationNumber())
                                .isPresent()));
        rules.add(FieldWithinLimit.given("filedOn", bibliography.filedOn()));
        rules.add(new FieldWithinLimit(
                "patentId",
                "pat_ZL...",
                PatentNumber.read(command.number())
                        .map(number -> number.patentId().equals(command.patentId()))
                        .orElse(true)));
        rules.add(new NumberIsValidAndOfItsType(command.number(), command.type(), today));
        rules.add(new SharesSumToTheWhole(command.owners()));
        rules.add(new ActingOrganisationIsOwner(command.origin().actor().organisationId(), command.owners()));
        rules.add(new IpcSymbolsAreWellFormed(bibliography.ipcSymbols(), false));
        rules.add(new DatesInOrder("patentLaw", PATENT_LAW_IN_FORCE, "filedOn", bibliography.filedOn()));
        rules.addAll(dates(bibliography, today));
        return List.copyOf(rules);
    }

    public static List<BusinessRule> of(ImportPatent command) {
        List<BusinessRule> rules = new ArrayList<>(fields(command.bibliography(), command.owners()));
        rules.add(FieldWithinLimit.line("number", command.number(), 60));
        rules.add(FieldWithinLimit.line(
                "publicationNumber", command.bibliography().publicationNumber(), 60));
        rules.add(FieldWithinLimit.requiredLine("source", command.source(), NAME));
        rules.add(new IpcSymbolsAreWellFormed(command.bibliography().ipcSymbols(), true));
        rules.addAll(dates(command.bibliography(), command.origin().day()));
        return List.copyOf(rules);
    }

    private static List<BusinessRule> fields(Bibliography bibliography, List<PatentOwner> owners) {
        List<BusinessRule> rules = new ArrayList<>(List.of(
                FieldWithinLimit.line("titleZh", bibliography.titleZh(), TITLE),
                FieldWithinLimit.line("titleEn", bibliography.titleEn(), TITLE),
                new FieldWithinLimit("title", "1", bibliography.titleZh() != null || bibliography.titleEn() != null),
                FieldWithinLimit.text("abstractZh", bibliography.abstractZh(), ABSTRACT),
                FieldWithinLimit.text("abstractEn", bibliography.abstractEn(), ABSTRACT),
                FieldWithinLimit.list("ipcSymbols", bibliography.ipcSymbols(), IPC_SYMBOLS),
                FieldWithinLimit.day("filedOn", bibliography.filedOn()),
                FieldWithinLimit.day("grantedOn", bibliography.grantedOn()),
                FieldWithinLimit.list("owners", owners, OWNERS)));
        for (PatentOwner owner : owners) {
            rules.add(FieldWithinLimit.requiredLine("owners.name", owner.name(), NAME));
            rules.add(FieldWithinLimit.line("owners.organisationId", owner.organisationId(), 120));
        }
        long distinct = owners.stream()
                .map(owner -> owner.organisationId() == null ? owner.name() : owner.organisationId())
                .distinct()
                .count();
        rules.add(new FieldWithinLimit("owners", "distinct", distinct == owners.size()));
        return rules;
    }

    private static List<BusinessRule> dates(Bibliography bibliography, LocalDate today) {
        return List.of(
                new DatesInOrder("filedOn", bibliography.filedOn(), "grantedOn", bibliography.grantedOn()),
                new DatesInOrder("filedOn", bibliography.filedOn(), "today", today),
                new DatesInOrder("grantedOn", bibliography.grantedOn(), "today", today));
    }
}
