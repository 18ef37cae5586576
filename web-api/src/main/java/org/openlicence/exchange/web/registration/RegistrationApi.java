package org.openlicence.exchange.web.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.RegistrationCommand.CompleteForm;
import org.openlicence.exchange.registration.RegistrationCommand.DetermineAmounts;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contract registrations for API clients. A licence opens its case by itself, so there is no creation here. */
@RestController
@RequestMapping("/api/v1/registrations")
@Tag(name = "registrations")
class RegistrationApi {
    private static final int SHOWN = 50;

    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final RegistrationQueries queries;
    private final Cases cases;
    private final ActorResolver actors;

    RegistrationApi(
            ExchangeCommands commands,
            FormCommands origins,
            RegistrationQueries queries,
            Cases cases,
            ActorResolver actors) {
        this.commands = commands;
        this.origins = origins;
        this.queries = queries;
        this.cases = cases;
        this.actors = actors;
    }

    @GetMapping
    @Operation(summary = "Cases in which the organisation is party, last changed first")
    Page<RegistrationView> list(@RequestParam(required = false) @Nullable String after) {
        return queries.ofParty(actors.required().organisationId(), new PageRequest(SHOWN, after));
    }

    @GetMapping("/{id}")
    ResponseEntity<RegistrationView> show(
            @PathVariable RegistrationId id, @RequestParam(required = false) @Nullable Long atLeast) {
        RegistrationView view = cases.read(id.value(), atLeast).found().orElseThrow();
        return ETags.ok(view, view.version());
    }

    @GetMapping("/{id}/checklist")
    @Operation(
            summary =
                    "What the application lacks today, by stable codes and fields, each with the provision that asks for it")
    ResponseEntity<Checklist> checklist(
            @PathVariable RegistrationId id, @RequestParam(required = false) @Nullable Long atLeast) {
        RegistrationView view = cases.read(id.value(), atLeast).found().orElseThrow();
        return ETags.ok(cases.checklist(view), view.version());
    }

    @PutMapping("/{id}/form")
    @Operation(summary = "Fill in the application; parties, patents and kind of contract stay as they are")
    ResponseEntity<CommandResult> complete(
            @PathVariable RegistrationId id, @Valid @RequestBody ApplicationForm body, ExpectedVersion expected) {
        RegistrationView view = cases.read(id.value(), expected.seen()).found().orElseThrow();
        var command = BadInput.at(
                "",
                () -> new CompleteForm(
                        id, body.subject(view.subject()), amounts(body.lines()), body.statistics(), origins.origin()));
        return ETags.changed(expected.send(commands, command));
    }

    @PutMapping("/{id}/recognition")
    @Operation(summary = "Say which recognition tests of its kind the contract meets; the former answer is replaced")
    ResponseEntity<CommandResult> recognise(
            @PathVariable RegistrationId id, @Valid @RequestBody RecognitionForm body, ExpectedVersion expected) {
        cases.read(id.value(), expected.seen());
        return ETags.changed(expected.send(commands, body.command(id, origins.origin())));
    }

    @PutMapping("/{id}/checks")
    @Operation(
            summary =
                    "The reviewer gives verdicts on points of the checklist; points that are left out stay as they are")
    ResponseEntity<CommandResult> judge(
            @PathVariable RegistrationId id, @Valid @RequestBody CaseCheckForm body, ExpectedVersion expected) {
        cases.read(id.value(), expected.seen());
        for (int at = 0; at < body.points().size(); at++) {
            if (body.points().get(at).verdict() == null) {
                throw missing("points/" + at + "/verdict");
            }
        }
        return ETags.changed(expected.send(commands, body.command(id, origins.origin())));
    }

    @PutMapping("/{id}/amounts")
    @Operation(summary = "The reviewer determines the amounts")
    ResponseEntity<CommandResult> determine(
            @PathVariable RegistrationId id, @Valid @RequestBody AmountsForm body, ExpectedVersion expected) {
        cases.read(id.value(), expected.seen());
        return ETags.changed(expected.send(
                commands, new DetermineAmounts(id, amounts(body.lines()), body.reason(), origins.origin())));
    }

    @PutMapping("/{id}/amendment")
    @Operation(
            summary = "The applicant asks to amend what is registered",
            description =
                    "The lines of the price as they are to be; title, term and stated total only where they change. A paper"
                            + " that shows the change is put to the case before, as AMENDMENT, and named by its hash")
    ResponseEntity<CommandResult> amend(
            @PathVariable RegistrationId id, @Valid @RequestBody AmendmentForm body, ExpectedVersion expected) {
        cases.read(id.value(), expected.seen());
        amounts(body.lines());
        return ETags.changed(expected.send(commands, body.command(id, origins.origin())));
    }

    @PostMapping("/{id}/{act:" + RegistrationAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on a case",
            description =
                    "The applicant: submission, commitment (submission with a signed commitment), withdrawal, recheck-request, cancellation-request, objection, statement."
                            + " The reviewer: acceptance, supplement-request, decline, review, classification, expert-referral,"
                            + " expert-closing, recommendation, amendment-examination. An expert: expert-opinion. The approver, who is never the"
                            + " reviewer: registration, refusal, return, amendment-approval, amendment-rejection, cancellation,"
                            + " cancellation-decline. The market office: recheck-decision, objection-answer, revocation-opening,"
                            + " party-notice, statement, revocation, revocation-closing, and the decision of major cases. A tax"
                            + " body: objection")
    ResponseEntity<CommandResult> act(
            @PathVariable RegistrationId id,
            @PathVariable("act") String name,
            @Valid @RequestBody ActForm body,
            ExpectedVersion expected) {
        RegistrationAct act = RegistrationAct.at(name);
        cases.read(id.value(), expected.seen());
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            throw missing(missing.getFirst());
        }
        return ETags.changed(expected.send(commands, ActCommands.of(act, id, body, origins.origin())));
    }

    private static List<AmountLine> amounts(List<AmountRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            AmountRow row = rows.get(at);
            if (!row.complete()) {
                throw missing("lines/" + at);
            }
        }
        return BadInput.at("/lines", () -> AmountRow.lines(rows));
    }

    private static RuntimeException missing(String member) {
        return BadInput.of("/" + member);
    }
}
