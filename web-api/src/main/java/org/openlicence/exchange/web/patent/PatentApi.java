package org.openlicence.exchange.web.patent;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.ClaimLanguage;
import org.openlicence.exchange.patent.ClaimText;
import org.openlicence.exchange.patent.PatentCommand.RecordClaims;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Patents for API clients: entering one, recording facts of the register. */
@RestController
@RequestMapping("/api/v1/patents")
@Tag(name = "patents")
class PatentApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final OrganisationDirectory directory;

    PatentApi(ExchangeCommands commands, FormCommands origins, OrganisationDirectory directory) {
        this.commands = commands;
        this.origins = origins;
        this.directory = directory;
    }

    /** @param shareBasisPoints 10,000 in all */
    record OwnerBody(
            @NotBlank @Size(max = 18) String creditCode,
            @NotNull @Min(1) @Max(10_000) Integer shareBasisPoints) {}

    record PatentBody(
            @NotBlank @Size(max = 60) String number,
            @NotNull PatentType type,
            @Nullable @Size(max = 300) String titleZh,
            @Nullable @Size(max = 300) String titleEn,
            @Nullable @Size(max = 5000) String abstractZh,
            @Nullable @Size(max = 5000) String abstractEn,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 40) String> ipcSymbols,
            @NotNull LocalDate filedOn,
            @Nullable LocalDate grantedOn,
            @Nullable @Size(max = 20) String publicationNumber,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull OwnerBody> owners) {
        Bibliography bibliography() {
            return new Bibliography(
                    titleZh,
                    titleEn,
                    abstractZh,
                    abstractEn,
                    ipcSymbols == null ? List.of() : ipcSymbols,
                    filedOn,
                    grantedOn,
                    publicationNumber);
        }
    }

    @PostMapping
    @Operation(summary = "An owner enters its patent by its number")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> register(@Valid @RequestBody PatentBody body) {
        PatentId id = PatentNumber.parse(body.number()).patentId();
        CommandResult result = commands.send(new RegisterPatent(
                id, body.number(), body.type(), body.bibliography(), owners(body.owners()), origins.origin()));
        return ETags.created("/api/v1/patents/" + id.value().substring("pat_".length()), result);
    }

    @PostMapping("/{number}/facts")
    @Operation(summary = "The registrar records a fact of the patent register")
    ResponseEntity<CommandResult> record(
            @PathVariable String number, @Valid @RequestBody FactForm body, ExpectedVersion expected) {
        PatentId id = PatentNumber.parse(number).patentId();
        List<String> missing = body.missing();
        if (!missing.isEmpty()) {
            BadInput.at("/" + missing.getFirst(), () -> {
                throw new IllegalArgumentException("missing");
            });
        }
        return ETags.changed(expected.send(commands, body.command(id, origins.origin())));
    }

    /** @param claims all of them, claim 1 first; a number at the beginning is left out */
    record ClaimsBody(
            @NotEmpty @Size(max = ClaimText.MOST) List<@NotBlank @Size(max = ClaimText.LONGEST) String> claims) {}

    @PutMapping("/{number}/claims/{language:zh|en}")
    @Operation(
            summary =
                    "An owner records the claims as granted, in one language; the version read of the patent in If-Match",
            description =
                    "They take the place of earlier ones in that language; with If-Match: * only where there are none (PAT-11), "
                            + "so that no co-owner's words are written over unread.")
    ResponseEntity<CommandResult> claims(
            @PathVariable String number,
            @PathVariable String language,
            @Valid @RequestBody ClaimsBody body,
            ExpectedVersion expected) {
        ClaimLanguage in = ClaimLanguage.valueOf(language.toUpperCase(Locale.ROOT));
        PatentId id = PatentNumber.parse(number).patentId();
        return ETags.changed(expected.send(
                commands,
                new RecordClaims(id, in, body.claims(), null, expected.value().isEmpty(), origins.origin())));
    }

    private List<PatentOwner> owners(List<OwnerBody> bodies) {
        return bodies.stream().map(this::owner).toList();
    }

    private PatentOwner owner(OwnerBody body) {
        var known = BadInput.at(
                "/owners",
                () -> directory
                        .find("org_" + body.creditCode())
                        .orElseThrow(() -> new IllegalArgumentException("not on the exchange")));
        return new PatentOwner(known.organisationId().value(), known.nameZh(), body.shareBasisPoints());
    }
}
