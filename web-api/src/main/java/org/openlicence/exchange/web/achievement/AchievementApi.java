package org.openlicence.exchange.web.achievement;

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
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementCommand.NamedShare;
import org.openlicence.exchange.achievement.AchievementCommand.PriceAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.RecordAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.ReviseAchievement;
import org.openlicence.exchange.achievement.AchievementId;
import org.openlicence.exchange.achievement.AchievementStage;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.Funding;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.query.achievementdesk.AchievementView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.achievement.Achievements.PublicPatent;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
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

/** The acting unit's service achievements for API clients, and the public list of idle patents. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "achievements")
class AchievementApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Achievements achievements;

    AchievementApi(ExchangeCommands commands, FormCommands origins, Achievements achievements) {
        this.commands = commands;
        this.origins = origins;
        this.achievements = achievements;
    }

    /** @param knownAs name, or name and staff number; only a pseudonym enters the log */
    record InventorBody(
            @NotBlank @Size(max = 60) String knownAs,
            @NotNull @Min(1) @Max(10000) Integer shareBasisPoints) {}

    record EntryBody(
            @NotBlank @Size(max = 60) String achievementNo,
            @NotBlank @Size(max = 300) String title,
            @NotNull Funding funding,
            @Nullable @Size(max = 60) String projectNumber,
            @NotNull LocalDate disclosedOn,
            @NotNull LocalDate registeredOn,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull InventorBody> inventors,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 60) String> patentNumbers) {
        AchievementEntry entry() {
            return new AchievementEntry(achievementNo, title, funding, projectNumber, disclosedOn, registeredOn);
        }

        List<NamedShare> shares() {
            return inventors.stream()
                    .map(one -> new NamedShare(one.knownAs(), one.shareBasisPoints()))
                    .toList();
        }

        List<PatentId> patents() {
            return patentNumbers == null
                    ? List.of()
                    : patentNumbers.stream()
                            .map(number -> PatentNumber.read(number)
                                    .orElseThrow(() -> BadInput.of("/patentNumbers"))
                                    .patentId())
                            .toList();
        }
    }

    @GetMapping("/achievements")
    @Operation(summary = "The unit's achievements, last changed first; with a stage only those")
    Page<AchievementView> list(
            @RequestParam(required = false) @Nullable AchievementStage stage,
            @RequestParam(required = false) @Nullable String after) {
        return achievements.own(stage, after);
    }

    @GetMapping("/achievements/idle")
    @Operation(summary = "The unit's achievements whose inventors may ask for the rights, longest idle first")
    Page<AchievementView> idle(@RequestParam(required = false) @Nullable String after) {
        return achievements.idle(after);
    }

    @GetMapping("/achievements/public-implementation")
    @Operation(summary = "Patents open to public implementation, longest open first; open to everybody")
    Page<PublicPatent> open(@RequestParam(required = false) @Nullable String after) {
        var page = achievements.candidates(after);
        return new Page<>(achievements.patents(page.items()), page.next());
    }

    @PostMapping("/achievements")
    @Operation(summary = "Enter an achievement into the unit's ledger; inventors are kept under pseudonyms")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> record(@Valid @RequestBody EntryBody body) {
        CommandResult result =
                commands.send(new RecordAchievement(body.entry(), body.shares(), body.patents(), origins.origin()));
        return ETags.created("/api/v1/achievements/" + result.id(), result);
    }

    @GetMapping("/achievements/{id}")
    @Operation(summary = "One achievement of the unit; atLeast waits a moment for that version")
    ResponseEntity<AchievementView> show(
            @PathVariable AchievementId id, @RequestParam(required = false) @Nullable Long atLeast) {
        AchievementView view = achievements.read(id, atLeast).required(id.value());
        return ETags.ok(view, view.version());
    }

    @PutMapping("/achievements/{id}")
    @Operation(summary = "Correct an entry before anything is priced; its number stays")
    ResponseEntity<CommandResult> revise(
            @PathVariable AchievementId id, @Valid @RequestBody EntryBody body, ExpectedVersion expected) {
        achievements.read(id, expected.seen());
        return ETags.changed(expected.send(
                commands, new ReviseAchievement(id, body.entry(), body.shares(), body.patents(), origins.origin())));
    }

    @PutMapping("/achievements/{id}/pricing")
    @Operation(summary = "How the price was found; amounts in yuan. Members of another route are left out")
    ResponseEntity<CommandResult> price(
            @PathVariable AchievementId id, @Valid @RequestBody PricingForm body, ExpectedVersion expected) {
        achievements.read(id, expected.seen());
        var pricing = BadInput.at("/price", body::pricing);
        return ETags.changed(expected.send(commands, new PriceAchievement(id, pricing, origins.origin())));
    }

    @PostMapping("/achievements/{id}/{act:" + AchievementAct.ADDRESSES + "}")
    @Operation(
            summary = "One act on an achievement",
            description = "request asks for a year without conversion; rights need an income agreement, and a long-term"
                    + " right to use at least the years of the policy book")
    ResponseEntity<CommandResult> act(
            @PathVariable AchievementId id,
            @PathVariable("act") String name,
            @Valid @RequestBody AchievementForm body,
            ExpectedVersion expected) {
        achievements.read(id, expected.seen());
        AchievementAct act = AchievementAct.at(name);
        List<String> missing = act.missing(body);
        if (!missing.isEmpty()) {
            throw BadInput.of("/" + missing.getFirst());
        }
        return ETags.changed(expected.send(commands, act.command(id, body, origins.origin())));
    }
}
