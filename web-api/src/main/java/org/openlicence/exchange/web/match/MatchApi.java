package org.openlicence.exchange.web.match;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.ContactBook.Contact;
import org.openlicence.exchange.match.ContactDisclosure;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.query.matchdesk.BrokerQueue;
import org.openlicence.exchange.query.matchdesk.BrokerResults;
import org.openlicence.exchange.query.matchdesk.CreditLine;
import org.openlicence.exchange.query.matchdesk.MatchView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Introductions for API clients. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "matches")
class MatchApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Matches matches;
    private final Pairs pairs;
    private final BulkProposals bulk;
    private final ContactDisclosure contacts;

    MatchApi(
            ExchangeCommands commands,
            FormCommands origins,
            Matches matches,
            Pairs pairs,
            BulkProposals bulk,
            ContactDisclosure contacts) {
        this.commands = commands;
        this.origins = origins;
        this.matches = matches;
        this.pairs = pairs;
        this.bulk = bulk;
        this.contacts = contacts;
    }

    /** An introduction with what was written. @param texts by the hashes the match names; erased ones are not there */
    record MatchShown(MatchView match, Map<String, String> texts) {}

    /** Queues of a broker with their counts. @param toCheck standing matches nobody has taken up */
    record BrokerCounts(int toCheck, Map<BrokerQueue, Long> queues) {}

    /** @param pairs demand and patent, divided by a bar */
    record BulkProposalBody(
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Size(max = 200) String> pairs,
            @NotNull @Size(min = 1, max = 2000) String reasons) {}

    @GetMapping("/matches")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    @Operation(summary = "Introductions the organisation is a side of, last changed first")
    Page<MatchView> list(@RequestParam(required = false) @Nullable String after) {
        return matches.own(after);
    }

    @GetMapping("/matches/{id}")
    @Operation(summary = "An introduction; atLeast waits a moment for that version")
    ResponseEntity<MatchShown> show(@PathVariable MatchId id, @RequestParam(required = false) @Nullable Long atLeast) {
        MatchView view = matches.read(id, atLeast).required(id.value());
        return ETags.ok(new MatchShown(view, matches.words(view)), view.version());
    }

    @GetMapping("/matches/{id}/contacts")
    @Operation(summary = "Contacts of the other side; refused until both have agreed, and each look is logged")
    List<Contact> contacts(@PathVariable MatchId id) {
        matches.read(id, null);
        return contacts.show(id, origins.origin());
    }

    @PostMapping("/matches")
    @Operation(summary = "Propose an introduction; for institutions of the register")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> propose(@Valid @RequestBody ProposalForm body, HttpServletRequest request) {
        List<String> missing = body.missing();
        if (!missing.isEmpty()) {
            throw BadInput.of("/" + missing.getFirst());
        }
        var id = new MatchId(CreationId.of("mat_", request));
        var command = body.command(id, pairs.found(body.demandId(), body.patentId()), origins.origin());
        return ETags.created("/api/v1/matches/" + id, commands.send(command));
    }

    @PostMapping("/matches/{id}/{act:" + MatchAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on an introduction",
            description =
                    "consent, decline, feedback, answer, settlement and report are the sides', claim the broker's")
    ResponseEntity<CommandResult> act(
            @PathVariable MatchId id,
            @PathVariable("act") String name,
            @Valid @RequestBody MatchForm body,
            ExpectedVersion expected) {
        matches.read(id, expected.seen());
        MatchAct act = MatchAct.at(name);
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            throw BadInput.of("/" + missing.getFirst());
        }
        return ETags.changed(expected.send(commands, act.command(id, body, origins.origin())));
    }

    @GetMapping("/brokerage")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    @Operation(summary = "Queues of the broker with their counts")
    BrokerCounts counts() {
        return new BrokerCounts(pairs.countToCheck(institution()), matches.counts());
    }

    @GetMapping("/brokerage/matches")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    @Operation(summary = "One queue of the broker, or all that is not over")
    Page<MatchView> queue(
            @RequestParam(required = false) @Nullable BrokerQueue queue,
            @RequestParam(required = false) @Nullable String after) {
        institution();
        return queue == null ? matches.pipeline(after) : matches.queue(queue, after);
    }

    @GetMapping("/brokerage/pairs")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    @Operation(summary = "Standing matches of demands and offers that nobody has taken up, the best first")
    List<StandingMatch> pairs() {
        return pairs.toCheck(institution());
    }

    @PostMapping("/brokerage/proposals")
    @Operation(summary = "Propose several standing matches; each row says what became of it")
    List<BulkProposals.Row> proposeAll(@Valid @RequestBody BulkProposalBody body, HttpServletRequest request) {
        institution();
        return bulk.propose(body.pairs(), body.reasons(), CreationId.of("bulk_", request), origins.origin());
    }

    @GetMapping("/brokerage/credit")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    @Operation(summary = "The broker's credit ledger, latest introduction first")
    Page<CreditLine> credit(@RequestParam(required = false) @Nullable String after) {
        institution();
        return matches.credit(after);
    }

    @GetMapping("/brokerage/results")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    @Operation(summary = "The broker's figures of the last twelve months")
    BrokerResults results() {
        institution();
        return matches.results();
    }

    /** @throws NotFound when the client's organisation is no institution of the register */
    private String institution() {
        return pairs.institution();
    }
}
