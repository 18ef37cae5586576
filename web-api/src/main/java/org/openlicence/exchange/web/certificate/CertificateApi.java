package org.openlicence.exchange.web.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.certificate.CertificateCheck;
import org.openlicence.exchange.registration.certificate.CertificateCommand.ChooseAmountDisclosure;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.registration.certificate.CertificateId;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.registration.certificate.Verdict;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.certificate.AmountDisclosure.Choice;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public check for machines. */
@RestController
@RequestMapping("/api/v1/certificates")
@Tag(name = "certificates")
class CertificateApi {
    private final CertificateCheck check;
    private final CertificateReader reader;

    private final AmountDisclosure amounts;
    private final ExchangeCommands commands;
    private final FormCommands origins;

    CertificateApi(
            CertificateCheck check,
            CertificateReader reader,
            AmountDisclosure amounts,
            ExchangeCommands commands,
            FormCommands origins) {
        this.check = check;
        this.reader = reader;
        this.amounts = amounts;
        this.commands = commands;
        this.origins = origins;
    }

    /**
     * The verdict and what everybody may know. Parties are on the certificate itself, and so are amounts unless both parties
     * let everybody see them.
     *
     * @param version version checked; absent for UNKNOWN and HASH_MISMATCH, as everything after it
     * @param revokedOn absent unless revoked
     * @param totalFen absent unless everybody may see the amounts, as technologyFen
     * @param since day from which it is suspended, cancelled or revoked; absent otherwise
     */
    record CertificateAnswer(
            Verdict.Outcome outcome,
            String officialNumber,
            @Nullable Integer version,
            @Nullable Integer currentVersion,
            @Nullable LocalDate revokedOn,
            @Nullable LocalDate since,
            @Nullable String contractType,
            @Nullable String registrationPoint,
            @Nullable LocalDate decidedOn,
            @Nullable String contentHash,
            @Nullable Long totalFen,
            @Nullable Long technologyFen) {}

    @GetMapping("/{number}")
    @Operation(
            summary = "Checks a certificate by its number and, with sha256, by the hash of its PDF or canonical text",
            description = "Always 200: VALID, SUPERSEDED, SUSPENDED, CANCELLED, REVOKED, UNKNOWN or HASH_MISMATCH")
    ResponseEntity<CertificateAnswer> verify(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String sha256) {
        String hash = sha256 == null
                ? null
                : BadInput.at("/sha256", () -> new ContentHash(sha256)).value();
        Verdict verdict = check.verify(number, version, hash);
        Version checked = verdict.checked();
        if (checked == null) {
            return ResponseEntity.ok(new CertificateAnswer(
                    verdict.outcome(), number, null, null, null, null, null, null, null, null, null, null));
        }
        CertificateContent content = reader.content(checked);
        Choice choice = amounts.of(content, null);
        boolean shown = choice.shown();
        CertificateAnswer answer = new CertificateAnswer(
                verdict.outcome(),
                number,
                checked.version(),
                verdict.currentVersion(),
                verdict.outcome() == Verdict.Outcome.REVOKED ? verdict.since() : null,
                verdict.since(),
                content.contractType(),
                content.registrationPoint(),
                content.decidedOn(),
                checked.contentHash().value(),
                shown ? content.totalFen() : null,
                shown ? content.technologyFen() : null);
        // only a party has something to do with the version: its choice is made on it
        return choice.side() == null ? ResponseEntity.ok(answer) : ETags.ok(answer, choice.version());
    }

    record AmountDisclosureBody(@NotNull Boolean shown) {}

    @PutMapping("/{number}/amount-disclosure")
    @Operation(
            summary = "A party lets everybody see the amounts, or no longer",
            description = "They show while both parties let them")
    ResponseEntity<CommandResult> choose(
            @PathVariable String number, @Valid @RequestBody AmountDisclosureBody body, ExpectedVersion expected) {
        OfficialNumber known =
                new OfficialNumber(reader.forParties(number, null).officialNumber());
        return ETags.changed(expected.send(
                commands, new ChooseAmountDisclosure(CertificateId.of(known), body.shown(), origins.origin())));
    }
}
