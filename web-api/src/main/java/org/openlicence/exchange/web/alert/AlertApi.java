package org.openlicence.exchange.web.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.alert.SavedSearchId;
import org.openlicence.exchange.alert.SubscriberCommand.ChangeSavedSearch;
import org.openlicence.exchange.alert.SubscriberCommand.DropSavedSearch;
import org.openlicence.exchange.alert.SubscriberCommand.SaveSearch;
import org.openlicence.exchange.alert.SubscriberCommand.StopWatching;
import org.openlicence.exchange.alert.SubscriberCommand.WatchPatent;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.alertdesk.AlertView;
import org.openlicence.exchange.query.alertdesk.SubscriberView;
import org.openlicence.exchange.query.alertdesk.SubscriberView.Watched;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.web.alert.Subscriptions.Search;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.api.ETags;
import org.openlicence.exchange.web.api.ExpectedVersion;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.problem.BadInput;
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

/** Alerts, watch-list and saved searches of the token's person. One version counts for watch-list and searches together. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "alerts")
@PreAuthorize("hasRole('REPRESENTATIVE')")
class AlertApi {
    private final ExchangeCommands commands;
    private final FormCommands origins;
    private final Subscriptions subscriptions;

    AlertApi(ExchangeCommands commands, FormCommands origins, Subscriptions subscriptions) {
        this.commands = commands;
        this.origins = origins;
        this.subscriptions = subscriptions;
    }

    /** Which patent. */
    record WatchedPatentBody(@NotBlank @Size(max = 120) String patentId) {
        PatentId id() {
            return BadInput.at("/patentId", () -> new PatentId(patentId));
        }
    }

    @GetMapping("/alerts")
    @Operation(summary = "What was told to the person, the last first")
    Page<AlertView> alerts(@RequestParam(required = false) @Nullable String after) {
        return subscriptions.alerts(after);
    }

    @PostMapping("/alerts/{alertId}/read")
    @Operation(summary = "Mark an alert as read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long alertId) {
        subscriptions.readOne(alertId);
    }

    @GetMapping("/watchlist")
    @Operation(summary = "Patents the person watches; atLeast waits a moment for that version")
    ResponseEntity<List<Watched>> watchList(@RequestParam(required = false) @Nullable Long atLeast) {
        SubscriberView view = subscriptions.now(subscriptions.read(atLeast));
        return ETags.ok(view.watched(), view.version());
    }

    @PostMapping("/watchlist")
    @Operation(summary = "Watch a patent; again does nothing")
    ResponseEntity<CommandResult> watch(@Valid @RequestBody WatchedPatentBody body) {
        return ETags.changed(commands.send(new WatchPatent(subscriptions.self(), body.id(), origins.origin())));
    }

    @PostMapping("/watchlist/removal")
    @Operation(summary = "Watch a patent no longer")
    ResponseEntity<CommandResult> stop(@Valid @RequestBody WatchedPatentBody body, ExpectedVersion expected) {
        return ETags.changed(
                expected.send(commands, new StopWatching(subscriptions.self(), body.id(), origins.origin())));
    }

    @GetMapping("/saved-searches")
    @Operation(summary = "Searches the person has saved; query is the address part of a search after its question mark")
    ResponseEntity<List<Search>> searches(@RequestParam(required = false) @Nullable Long atLeast) {
        SubscriberView view = subscriptions.now(subscriptions.read(atLeast));
        return ETags.ok(subscriptions.searches(view), view.version());
    }

    @PostMapping("/saved-searches")
    @Operation(summary = "Save a search, to be told of new offers at once or daily")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandResult> save(@Valid @RequestBody SavedSearchForm body, HttpServletRequest request) {
        var id = new SavedSearchId(CreationId.of("sav_", request));
        CommandResult done = commands.send(new SaveSearch(
                subscriptions.self(), id, SavedSearchesPage.words(body), body.frequency(), origins.origin()));
        subscriptions.mail(id.value(), body.mailed());
        return ETags.created("/api/v1/saved-searches", done);
    }

    @PostMapping("/saved-searches/{searchId}")
    @Operation(summary = "Change a saved search")
    ResponseEntity<CommandResult> change(
            @PathVariable SavedSearchId searchId, @Valid @RequestBody SavedSearchForm body, ExpectedVersion expected) {
        subscriptions.search(subscriptions.now(subscriptions.read(expected.seen())), searchId);
        CommandResult done = expected.send(
                commands,
                new ChangeSavedSearch(
                        subscriptions.self(),
                        searchId,
                        SavedSearchesPage.words(body),
                        body.frequency(),
                        origins.origin()));
        subscriptions.mail(searchId.value(), body.mailed());
        return ETags.changed(done);
    }

    @PostMapping("/saved-searches/{searchId}/removal")
    @Operation(summary = "Drop a saved search; its words are erased")
    ResponseEntity<CommandResult> drop(@PathVariable SavedSearchId searchId, ExpectedVersion expected) {
        subscriptions.search(subscriptions.now(subscriptions.read(expected.seen())), searchId);
        return ETags.changed(
                expected.send(commands, new DropSavedSearch(subscriptions.self(), searchId, origins.origin())));
    }
}
