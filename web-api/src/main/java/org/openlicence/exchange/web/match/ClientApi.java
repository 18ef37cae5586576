package org.openlicence.exchange.web.match;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.ClientList.Client;
import org.openlicence.exchange.match.ClientList.Mandate;
import org.openlicence.exchange.match.ClientList.Portfolio;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.http.HttpStatus;
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

/** A broker's clients and their portfolios, and what clients say to its mandates, for API clients. */
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("hasRole('REPRESENTATIVE')")
@Tag(name = "clients")
class ClientApi {
    private static final String CLIENT = "/brokerage/clients/{organisation:" + ClientPages.ORGANISATION + "}";

    private final Clients clients;
    private final Mandates mandates;
    private final Pairs pairs;

    ClientApi(Clients clients, Mandates mandates, Pairs pairs) {
        this.clients = clients;
        this.mandates = mandates;
        this.pairs = pairs;
    }

    /**
     * A written mandate.
     *
     * @param reference as the two number it
     * @param until last day; absent without one
     * @param words its text, at most 10,000 characters
     * @param documentHash SHA-256 of the signed document
     */
    record MandateBody(
            @NotBlank @Size(max = 60) @Pattern(regexp = ClientPages.ONE_LINE)
            String reference,

            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Size(max = 10_000) String words,
            @Nullable @Pattern(regexp = ClientPages.HASH) String documentHash) {
        Mandate mandate() {
            if (until != null && until.isBefore(from)) {
                throw BadInput.of("/mandate/until");
            }
            return new Mandate(reference, from, until, orAbsent(words), documentHash);
        }
    }

    /** What is said of a client. @param portfolio absent for none @param mandate absent while there is none in writing */
    record ClientBody(
            @Nullable @Size(max = 60) @Pattern(regexp = ClientPages.ONE_LINE)
            String portfolio,

            @Nullable @Valid MandateBody mandate) {}

    /** @param mandateHash of the mandate that was read */
    record MandateAnswerBody(
            @NotNull @Pattern(regexp = ClientPages.HASH) String mandateHash) {}

    /**
     * A client as its broker reads it.
     *
     * @param found standing matches nobody has taken up that are about it
     */
    record ClientEntry(
            String organisationId,
            @Nullable String portfolio,
            @Nullable Mandate mandate,
            MandateState state,
            int found) {
        static ClientEntry of(Clients.Line line) {
            Client client = line.client();
            return new ClientEntry(
                    client.organisationId(), client.portfolio(), client.mandate(), line.state(), line.found());
        }
    }

    @GetMapping("/brokerage/portfolios")
    @Operation(summary = "The broker's portfolios with the number of clients in each")
    List<Portfolio> portfolios() {
        return clients.portfolios(pairs.institution());
    }

    @GetMapping("/brokerage/clients")
    @Operation(summary = "The broker's clients by portfolio, all or those of one; those in none last")
    Page<ClientEntry> list(
            @RequestParam(required = false) @Nullable @Size(max = 60) String portfolio,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ClientPages.ORGANISATION) String after) {
        Page<Clients.Line> lines = clients.lines(pairs.institution(), portfolio, after);
        return new Page<>(lines.items().stream().map(ClientEntry::of).toList(), lines.next());
    }

    @GetMapping(CLIENT)
    @Operation(summary = "One client of the broker")
    ClientEntry show(@PathVariable String organisation) {
        String broker = pairs.institution();
        return ClientEntry.of(clients.line(broker, found(broker, organisation)));
    }

    @GetMapping(CLIENT + "/pairs")
    @Operation(summary = "Standing matches that are about a client and that nobody has taken up, the best first")
    List<StandingMatch> pairs(@PathVariable String organisation) {
        String broker = pairs.institution();
        return clients.matchesOf(broker, found(broker, organisation));
    }

    @PutMapping(CLIENT)
    @Operation(
            summary = "Enter a client, or say anew what is known of one",
            description =
                    "A client that has not confirmed the mandate is asked by mail once it is in force; until it does, the"
                            + " exchange mails it no lists of the broker.")
    ClientEntry put(@PathVariable String organisation, @Valid @RequestBody ClientBody body) {
        String broker = pairs.institution();
        if (!clients.known(broker, organisation)) {
            throw new NotFound(organisation);
        }
        Mandate mandate = body.mandate() == null ? null : body.mandate().mandate();
        BusinessRule.check(clients.mandateRules(organisation, mandate));
        clients.put(broker, organisation, orAbsent(body.portfolio()), mandate);
        return ClientEntry.of(clients.line(broker, found(broker, organisation)));
    }

    @PostMapping(CLIENT + "/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a client off the list; what it said to a mandate is kept")
    void remove(@PathVariable String organisation) {
        String broker = pairs.institution();
        clients.remove(broker, found(broker, organisation).organisationId());
    }

    @GetMapping("/mandates")
    @Operation(summary = "Mandates brokers name of the organisation, with the hash an answer names")
    List<Mandates.Named> mandates() {
        return mandates.all();
    }

    @PostMapping("/mandates/{broker:" + ClientPages.ORGANISATION + "}/confirmation")
    @Operation(summary = "Say that a mandate is the organisation's own")
    Mandates.Named confirm(@PathVariable String broker, @Valid @RequestBody MandateAnswerBody body) {
        return mandates.answer(broker, body.mandateHash(), true);
    }

    @PostMapping("/mandates/{broker:" + ClientPages.ORGANISATION + "}/refusal")
    @Operation(summary = "Say that a mandate is not, or no longer, the organisation's own")
    Mandates.Named refuse(@PathVariable String broker, @Valid @RequestBody MandateAnswerBody body) {
        return mandates.answer(broker, body.mandateHash(), false);
    }

    /** As forms read it: blank is absent. */
    private static @Nullable String orAbsent(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    private Client found(String broker, String organisation) {
        return clients.find(broker, organisation).orElseThrow(() -> new NotFound(organisation));
    }
}
