package org.openlicence.exchange.web.reward;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.rewarddesk.RewardView;
import org.openlicence.exchange.reward.RewardCommand.DraftRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.ObjectToRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.RecordReceipt;
import org.openlicence.exchange.reward.RewardCommand.ReviseRewardPlan;
import org.openlicence.exchange.reward.RewardPlanId;
import org.openlicence.exchange.reward.RewardStage;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The acting unit's reward plans for API clients, and the publicities open to everybody. */
@RestController
@RequestMapping("/api/v1/rewards")
@Tag(name = "rewards")
class RewardApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Rewards rewards;

    RewardApi(ExchangeCommands commands, FormCommands origins, Rewards rewards) {
        this.commands = commands;
        this.origins = origins;
        this.rewards = rewards;
    }

    @GetMapping
    @Operation(summary = "The unit's plans, last changed first; with a stage only those")
    Page<RewardView> list(
            @RequestParam(required = false) @Nullable RewardStage stage,
            @RequestParam(required = false) @Nullable String after) {
        return rewards.own(stage, after);
    }

    @GetMapping("/report")
    @Operation(
            summary = "Figures of the unit's yearly report, by way of conversion; without a year, of the last one over")
    RewardReport report(@RequestParam(required = false) @Nullable Integer year) {
        return rewards.report(year);
    }

    @GetMapping("/publicity")
    @Operation(summary = "Plans in publicity, soonest over first; open to everybody, names only for the unit's people")
    Page<PublicReward> publicities(@RequestParam(required = false) @Nullable String after) {
        return rewards.publicities(after);
    }

    @GetMapping("/publicity/{id}")
    @Operation(summary = "One plan in publicity; open to everybody, names only for the unit's people")
    ResponseEntity<PublicReward> publicity(@PathVariable RewardPlanId id) {
        PublicReward shown = rewards.publicity(id, null).required(id.value());
        return ETags.ok(shown, shown.version());
    }

    @PostMapping
    @Operation(
            summary = "Draft a plan for an achievement or a registered contract; recipients are kept under pseudonyms")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> draft(@Valid @RequestBody RewardBodies.RewardPlanBody body) {
        CommandResult result = commands.send(new DraftRewardPlan(terms(body), body.people(), origins.origin()));
        return ETags.created("/api/v1/rewards/" + result.id(), result);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One plan of the unit; atLeast waits a moment for that version")
    ResponseEntity<RewardView> show(
            @PathVariable RewardPlanId id, @RequestParam(required = false) @Nullable Long atLeast) {
        RewardView view = rewards.read(id, atLeast).required(id.value());
        return ETags.ok(view, view.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a draft; its number stays")
    ResponseEntity<CommandResult> revise(
            @PathVariable RewardPlanId id,
            @Valid @RequestBody RewardBodies.RewardPlanBody body,
            ExpectedVersion expected) {
        rewards.read(id, expected.seen());
        return ETags.changed(
                expected.send(commands, new ReviseRewardPlan(id, terms(body), body.people(), origins.origin())));
    }

    @PostMapping("/{id}/receipts")
    @Operation(summary = "Income that was received, with the costs taken off it; each voucher once")
    ResponseEntity<CommandResult> receipt(
            @PathVariable RewardPlanId id,
            @Valid @RequestBody RewardBodies.RewardReceiptBody body,
            ExpectedVersion expected) {
        rewards.read(id, expected.seen());
        return ETags.changed(expected.send(commands, new RecordReceipt(id, body.receipt(), origins.origin())));
    }

    @PostMapping("/{id}/objection")
    @Operation(summary = "Object to a plan in publicity")
    ResponseEntity<CommandResult> object(
            @PathVariable RewardPlanId id,
            @Valid @RequestBody RewardBodies.RewardObjectionBody body,
            ExpectedVersion expected) {
        rewards.publicity(id, expected.seen());
        return ETags.changed(expected.send(commands, new ObjectToRewardPlan(id, body.ground(), origins.origin())));
    }

    @PostMapping("/{id}/{act:" + RewardAct.ADDRESSES + "}")
    @Operation(
            summary = "One act of the unit on its plan",
            description =
                    "payment pays the pool of a receipt, or amount (yuan) of it, reckons the parts and says whether it stands"
                            + " in the time of the tax relief; filing, due by the 15th of the next month, is of all"
                            + " that was paid of a receipt in a month")
    ResponseEntity<CommandResult> act(
            @PathVariable RewardPlanId id,
            @PathVariable("act") String name,
            @Valid @RequestBody RewardActForm body,
            ExpectedVersion expected) {
        rewards.read(id, expected.seen());
        RewardAct act = RewardAct.at(name);
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            throw BadInput.of("/" + missing.getFirst());
        }
        return ETags.changed(expected.send(commands, act.command(id, body, origins.origin())));
    }

    private RewardTerms terms(RewardBodies.RewardPlanBody body) {
        String achievement = body.achievementId();
        if (achievement != null && !rewards.ownAchievement(achievement)) {
            throw new NotFound(achievement);
        }
        String registration = body.registrationId();
        return body.terms(
                registration == null
                        ? null
                        : rewards.contractNumber(registration).orElseThrow(() -> new NotFound(registration)));
    }
}
