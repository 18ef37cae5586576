package org.openlicence.exchange.web.trial;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.trialdesk.TrialQueries;
import org.openlicence.exchange.query.trialdesk.TrialView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.trial.TrialId;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Trials for API clients. A licence on a deferred plan begins its trial by itself. */
@RestController
@Tag(name = "trials")
class TrialApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Trials trials;
    private final TrialQueries queries;
    private final ActorResolver actors;

    TrialApi(
            ExchangeCommands commands,
            FormCommands origins,
            Trials trials,
            TrialQueries queries,
            ActorResolver actors) {
        this.commands = commands;
        this.origins = origins;
        this.trials = trials;
        this.queries = queries;
        this.actors = actors;
    }

    @GetMapping("/api/v1/trials")
    @Operation(summary = "Trials in which the organisation is taker or licensor, last changed first")
    Page<TrialView> list(
            @RequestParam(defaultValue = "50") int size, @RequestParam(required = false) @Nullable String after) {
        return queries.ofParty(actors.required().organisationId(), new PageRequest(size, after));
    }

    @GetMapping("/api/v1/licences/{id}/trial")
    @Operation(summary = "The trial of a licence; atLeast waits a moment for that version")
    ResponseEntity<TrialView> show(@PathVariable LicenceId id, @RequestParam(required = false) @Nullable Long atLeast) {
        TrialView view = trials.ofLicence(id, atLeast).found().orElseThrow();
        return ETags.ok(view, view.version());
    }

    @PostMapping("/api/v1/licences/{id}/trial/{act:" + TrialAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on a trial",
            description = "conversion, revenue (revenueOn), decline and return (evidence) are the taker's;"
                    + " demand, guarantee (security in yuan) and termination are a licensor's")
    ResponseEntity<CommandResult> act(
            @PathVariable LicenceId id,
            @PathVariable("act") String name,
            @Valid @RequestBody TrialForm body,
            ExpectedVersion expected) {
        trials.ofLicence(id, null);
        TrialAct act = TrialAct.at(name);
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            throw BadInput.of("/" + missing.getFirst());
        }
        return ETags.changed(expected.send(commands, act.command(TrialId.of(id), body, origins.origin())));
    }
}
