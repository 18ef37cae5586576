package org.openlicence.exchange.web.dispute;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeId;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.disputedesk.DisputeView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.CreationId;
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

/** Disputes for API clients. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "disputes")
class DisputeApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Disputes disputes;

    DisputeApi(ExchangeCommands commands, FormCommands origins, Disputes disputes) {
        this.commands = commands;
        this.origins = origins;
        this.disputes = disputes;
    }

    /** A dispute with what the parties wrote. @param texts by the hashes the dispute names; erased ones are not there */
    record DisputeShown(DisputeView dispute, Map<String, String> texts) {}

    @GetMapping("/disputes")
    @Operation(summary = "Disputes over licences the organisation gave or took, last changed first")
    Page<DisputeView> list(@RequestParam(required = false) @Nullable String after) {
        return disputes.ofParty(after);
    }

    @GetMapping("/disputes/{id}")
    @Operation(summary = "A dispute; atLeast waits a moment for that version")
    ResponseEntity<DisputeShown> show(
            @PathVariable DisputeId id, @RequestParam(required = false) @Nullable Long atLeast) {
        DisputeView view = disputes.read(id, atLeast).required(id.value());
        return ETags.ok(new DisputeShown(view, disputes.words(view)), view.version());
    }

    @PostMapping("/licences/{id}/disputes")
    @Operation(summary = "Raise a dispute over a licence; the licence goes on")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> open(
            @PathVariable LicenceId id, @Valid @RequestBody OpenDisputeForm body, HttpServletRequest request) {
        disputes.licence(id);
        var dispute = new DisputeId(CreationId.of("dsp_", request));
        return ETags.created("/api/v1/disputes/" + dispute, commands.send(body.command(dispute, id, origins.origin())));
    }

    @PostMapping("/disputes/{id}/{act:" + DisputeAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on a dispute",
            description = "agreement and failure are the patent registrar's, the others the parties'; an answer and an"
                    + " acceptance are the other side's")
    ResponseEntity<CommandResult> act(
            @PathVariable DisputeId id,
            @PathVariable("act") String name,
            @Valid @RequestBody DisputeForm body,
            ExpectedVersion expected) {
        disputes.read(id, expected.seen());
        DisputeAct act = DisputeAct.at(name);
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            throw BadInput.of("/" + missing.getFirst());
        }
        return ETags.changed(expected.send(commands, act.command(id, body, origins.origin())));
    }
}
