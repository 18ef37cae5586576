package org.openlicence.exchange.web.demand;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandCommand.DraftDemand;
import org.openlicence.exchange.demand.DemandCommand.ReviseDemand;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.SealedTerms;
import org.openlicence.exchange.query.demanddesk.DemandFilter;
import org.openlicence.exchange.query.demanddesk.DemandQueries;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Demands for API clients. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "demands")
class DemandApi {
    private static final int SHOWN = 50;

    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final DemandQueries queries;
    private final Demands demands;
    private final ActorResolver actors;
    private final DemandExperts experts;

    DemandApi(
            ExchangeCommands commands,
            FormCommands origins,
            DemandQueries queries,
            Demands demands,
            ActorResolver actors,
            DemandExperts experts) {
        this.commands = commands;
        this.origins = origins;
        this.queries = queries;
        this.demands = demands;
        this.actors = actors;
        this.experts = experts;
    }

    /** @param words the sealed words @param terms the terms of secrecy they were opened on */
    record SealedPart(String words, String terms) {}

    /** @param chinese the text that counts @param english a translation @param hash SHA-256 of the text that counts */
    record SecrecyTerms(String chinese, String english, String hash) {}

    @GetMapping("/demands")
    @Operation(
            summary = "Public demands; open ones by their last day, others last changed first",
            description =
                    "section is a letter of GB/T 4754, province six digits, budgets are fen, closes the latest last day")
    Page<DemandSheet> list(
            @RequestParam(required = false) @Nullable @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable DemandType type,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-T]") String section,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9]{6}") String province,
            @RequestParam(required = false) @Nullable Long budgetFrom,
            @RequestParam(required = false) @Nullable Long budgetTo,
            @RequestParam(required = false) @Nullable LocalDate closes,
            @RequestParam(required = false) DemandFilter.@Nullable State state,
            @RequestParam(required = false) @Nullable String after) {
        DemandFilter filter = new DemandFilter(
                q,
                type,
                section,
                province,
                budgetFrom,
                budgetTo,
                closes,
                state == null ? DemandFilter.State.OPEN : state);
        return sheets(queries.listed(filter, new PageRequest(SHOWN, after)));
    }

    @GetMapping("/desk/demands")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    @Operation(summary = "Demands the organisation posted or answered, last changed first")
    Page<DemandSheet> own(
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(required = false) @Nullable String after) {
        String organisation = actors.required().organisationId();
        PageRequest request = new PageRequest(SHOWN, after);
        return sheets(answered ? queries.ofSolver(organisation, request) : queries.ofDemander(organisation, request));
    }

    @GetMapping("/register/demands")
    @PreAuthorize("hasRole('REGISTRAR')")
    @Operation(summary = "Demands that wait for vetting, longest waiting first")
    Page<DemandSheet> vetting(@RequestParam(required = false) @Nullable String after) {
        return sheets(queries.at(DemandStatus.SUBMITTED, new PageRequest(SHOWN, after)));
    }

    @GetMapping("/expert/demands")
    @PreAuthorize("hasRole('EXPERT')")
    @Operation(summary = "Demands the reader is appointed to screen, longest waiting first")
    Page<DemandSheet> screening(@RequestParam(required = false) @Nullable String after) {
        return sheets(queries.toScreen(actors.required().personId(), new PageRequest(SHOWN, after)));
    }

    @GetMapping("/register/demand-experts")
    @PreAuthorize("hasRole('REGISTRAR')")
    @Operation(summary = "Experts who may be appointed; their keys go into chosen of the act appointment")
    List<DemandExperts.ExpertChoice> experts() {
        return experts.all();
    }

    @GetMapping("/register/demands-without-experts")
    @PreAuthorize("hasRole('REGISTRAR')")
    @Operation(summary = "Closed calls for which no expert is appointed yet, longest waiting first")
    Page<DemandSheet> withoutExperts(@RequestParam(required = false) @Nullable String after) {
        return sheets(queries.withoutExperts(new PageRequest(SHOWN, after)));
    }

    @GetMapping("/demands/secrecy-terms")
    @Operation(summary = "The terms of secrecy; their hash goes into the body of the act secrecy as terms")
    SecrecyTerms secrecyTerms() {
        return new SecrecyTerms(SealedTerms.chinese(), SealedTerms.english(), SealedTerms.hash());
    }

    @GetMapping("/demands/{id}")
    @Operation(summary = "A demand as its reader may see it; atLeast waits a moment for that version")
    ResponseEntity<DemandSheet> show(
            @PathVariable DemandId id, @RequestParam(required = false) @Nullable Long atLeast) {
        DemandView view = demands.read(id, atLeast).required(id.value());
        return ETags.ok(demands.sheet(view), view.version());
    }

    @GetMapping("/demands/{id}/sealed")
    @Operation(summary = "The sealed part, for those who accepted its terms; every reading is noted")
    SealedPart sealed(@PathVariable DemandId id) {
        actors.required();
        DemandView view = demands.read(id, null).required(id.value());
        return new SealedPart(demands.sealed(view), SealedTerms.chinese());
    }

    @PostMapping("/demands")
    @Operation(
            summary = "Write down a demand",
            description = "indicators one a line: name, one of >= <= > < =, number, unit; with ? at the end when only"
                    + " wished for")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> draft(@Valid @RequestBody DemandDraftForm body, HttpServletRequest request) {
        readable(body.unreadable());
        var id = new DemandId(CreationId.of("dem_", request));
        return ETags.created(
                "/api/v1/demands/" + id, commands.send(new DraftDemand(id, body.content(), origins.origin())));
    }

    @PutMapping("/demands/{id}")
    @Operation(summary = "Change a draft as a whole")
    ResponseEntity<CommandResult> revise(
            @PathVariable DemandId id, @Valid @RequestBody DemandDraftForm body, ExpectedVersion expected) {
        readable(body.unreadable());
        demands.read(id, expected.seen());
        return ETags.changed(expected.send(commands, new ReviseDemand(id, body.content(), origins.origin())));
    }

    @PostMapping("/demands/{id}/solutions")
    @Operation(summary = "Answer a demand on one page, with a listing or patent attached")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> solve(
            @PathVariable DemandId id, @Valid @RequestBody SolutionForm body, HttpServletRequest request) {
        demands.read(id, null);
        String solution = CreationId.of("sol_", request);
        return ETags.created("/api/v1/demands/" + id, commands.send(body.command(id, solution, origins.origin())));
    }

    @PutMapping("/demands/{id}/solutions/{solution}")
    @Operation(summary = "Replace one's own solution while the call is open")
    ResponseEntity<CommandResult> replace(
            @PathVariable DemandId id,
            @PathVariable String solution,
            @Valid @RequestBody SolutionForm body,
            ExpectedVersion expected) {
        DemandView view = demands.read(id, expected.seen()).required(id.value());
        String solver = actors.required().organisationId();
        if (view.solution(solution).filter(s -> s.solverId().equals(solver)).isEmpty()) {
            throw new NotFound(solution);
        }
        return ETags.changed(expected.send(commands, body.command(id, solution, origins.origin())));
    }

    @PostMapping("/demands/{id}/{act:" + DemandAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on a demand",
            description =
                    "vetting, return and appointment are the registrar's, screening the experts', reading a test reader's, secrecy, question and"
                            + " retraction a solver's, contract, registration and failure of both sides, the others the poster's")
    ResponseEntity<CommandResult> act(
            @PathVariable DemandId id,
            @PathVariable("act") String name,
            @Valid @RequestBody DemandForm body,
            ExpectedVersion expected) {
        demands.read(id, expected.seen());
        DemandAct act = DemandAct.at(name);
        readable(act.missing(body));
        return ETags.changed(expected.send(commands, act.command(id, body, origins.origin())));
    }

    private Page<DemandSheet> sheets(Page<DemandView> page) {
        return new Page<>(page.items().stream().map(demands::line).toList(), page.next());
    }

    private static void readable(List<String> faults) {
        if (!faults.isEmpty()) {
            throw BadInput.of("/" + faults.getFirst());
        }
    }
}
