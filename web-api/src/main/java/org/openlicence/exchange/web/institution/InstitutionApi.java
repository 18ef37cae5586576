package org.openlicence.exchange.web.institution;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.InstitutionCommand.RegisterInstitution;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.InstitutionService;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.query.institutiondesk.InstitutionView;
import org.openlicence.exchange.query.institutiondesk.InstitutionView.Conflict;
import org.openlicence.exchange.query.institutiondesk.InstitutionView.Subsidy;
import org.openlicence.exchange.query.matchdesk.BrokerResults;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of institutions for API clients. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "institutions")
class InstitutionApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Institutions institutions;

    InstitutionApi(ExchangeCommands commands, FormCommands origins, Institutions institutions) {
        this.commands = commands;
        this.origins = origins;
        this.institutions = institutions;
    }

    /** An organisation to enter as an institution. */
    record InstitutionEntryBody(
            @NotNull @Pattern(regexp = "org_[0-9A-Z-]{1,60}")
            String organisationId,

            @NotNull @Size(max = 20) List<@NotNull @Size(max = 60) String> disciplines,
            @NotNull @Size(max = 5) List<@NotNull InstitutionService> services) {}

    /**
     * What everybody may know.
     *
     * @param managers by name for those who are signed in
     * @param tier absent while none is in effect
     * @param conflicts whom it works for is for itself and the market office
     * @param results of the last months of the policy book
     */
    record InstitutionEntry(
            String institutionId,
            String organisationId,
            List<String> disciplines,
            List<String> services,
            List<String> levels,
            List<Institutions.NamedManager> managers,
            @Nullable String tier,
            @Nullable LocalDate tierFrom,
            List<Conflict> conflicts,
            List<Subsidy> subsidies,
            int provenCases,
            BrokerResults results) {
        static InstitutionEntry of(InstitutionView view, Institutions institutions, Institutions.Known known) {
            LocalDate today = institutions.today();
            InstitutionView.Tier tier = view.tierOn(today).orElse(null);
            return new InstitutionEntry(
                    view.institutionId(),
                    view.organisationId(),
                    view.disciplines(),
                    view.services(),
                    view.levels(),
                    known.managers(view),
                    tier == null ? null : tier.tier(),
                    tier == null ? null : tier.from(),
                    institutions.conflicts(view),
                    view.subsidies(),
                    view.onRecord(today).size(),
                    known.figures(view));
        }
    }

    @GetMapping("/institutions")
    @Operation(summary = "The register of technology-transfer institutions")
    Page<InstitutionEntry> institutions(@RequestParam(required = false) @Nullable String after) {
        Page<InstitutionView> page = institutions.all(after);
        Institutions.Known known = institutions.known(page.items());
        return new Page<>(
                page.items().stream()
                        .map(view -> InstitutionEntry.of(view, institutions, known))
                        .toList(),
                page.next());
    }

    @GetMapping("/institutions/{id}")
    @Operation(summary = "One institution; atLeast waits a moment for that version")
    ResponseEntity<InstitutionEntry> institution(
            @PathVariable InstitutionId id, @RequestParam(required = false) @Nullable Long atLeast) {
        InstitutionView view = institutions.read(id, atLeast).required(id.value());
        return ETags.ok(InstitutionEntry.of(view, institutions, institutions.known(List.of(view))), view.version());
    }

    @PostMapping("/institutions")
    @Operation(summary = "Enter an organisation as an institution")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> enter(@Valid @RequestBody InstitutionEntryBody body) {
        InstitutionId id = InstitutionId.of(new OrganisationId(body.organisationId()));
        return ETags.created(
                "/api/v1/institutions/" + id,
                commands.send(new RegisterInstitution(
                        id, body.disciplines(), Set.copyOf(body.services()), origins.origin())));
    }

    @PostMapping("/institutions/{id}/{act:" + InstitutionAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on an institution",
            description = "description, manager, removal, conflict, severance and appeal are the institution's, the"
                    + " others the market office's")
    ResponseEntity<CommandResult> act(
            @PathVariable InstitutionId id,
            @PathVariable("act") String name,
            @Valid @RequestBody InstitutionForm body,
            ExpectedVersion expected) {
        institutions.read(id, expected.seen());
        InstitutionAct act = InstitutionAct.at(name);
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            throw BadInput.of("/" + missing.getFirst());
        }
        return ETags.changed(expected.send(commands, act.command(id, body, origins.origin())));
    }
}
