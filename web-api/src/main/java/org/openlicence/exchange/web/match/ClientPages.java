package org.openlicence.exchange.web.match;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.ClientList.Client;
import org.openlicence.exchange.match.ClientList.Mandate;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A broker's own clients: the list in portfolios, an import, one client with its mandate and the matches found for it. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class ClientPages {
    static final String ORGANISATION = "org_[0-9A-Z-]{1,60}";
    /** SHA-256. */
    static final String HASH = "[0-9a-f]{64}";
    /** Names and numbers are shown in one line. */
    static final String ONE_LINE = "[^\\n\\r\\u2028\\u2029]*";

    private final Clients clients;
    private final Pairs pairs;
    private final FormCommands commands;
    private final Licences names;
    private final PageText text;

    ClientPages(Clients clients, Pairs pairs, FormCommands commands, Licences names, PageText text) {
        this.clients = clients;
        this.pairs = pairs;
        this.commands = commands;
        this.names = names;
        this.text = text;
    }

    /**
     * What is said of a client.
     *
     * @param mandateReference of the written mandate; those after it belong to it
     * @param mandateDocument SHA-256 of the signed document; absent where the text or the client itself speaks for it
     */
    record ClientForm(
            @NotNull @Pattern(regexp = ORGANISATION) String organisationId,

            @Nullable @Size(max = 60) @Pattern(regexp = ONE_LINE)
            String portfolio,

            @Nullable @Size(max = 60) @Pattern(regexp = ONE_LINE)
            String mandateReference,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate mandateFrom,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate mandateUntil,

            @Nullable @Size(max = 10_000) String mandateWords,
            @Nullable @Pattern(regexp = HASH) String mandateDocument) {
        static ClientForm of(@Nullable Client client) {
            Mandate mandate = client == null ? null : client.mandate();
            return new ClientForm(
                    client == null ? "" : client.organisationId(),
                    client == null ? null : client.portfolio(),
                    mandate == null ? null : mandate.reference(),
                    mandate == null ? null : mandate.from(),
                    mandate == null ? null : mandate.until(),
                    mandate == null ? null : mandate.words(),
                    mandate == null ? null : mandate.documentHash());
        }

        List<String> missing() {
            boolean none = Stream.of(mandateReference, mandateFrom, mandateUntil, mandateWords, mandateDocument)
                    .allMatch(Objects::isNull);
            if (none) {
                return List.of();
            }
            return mandateReference == null
                    ? List.of("mandateReference")
                    : mandateFrom == null ? List.of("mandateFrom") : List.of();
        }

        @Nullable
        Mandate mandate() {
            return mandateReference == null || mandateFrom == null
                    ? null
                    : new Mandate(mandateReference, mandateFrom, mandateUntil, mandateWords, mandateDocument);
        }
    }

    /** @param rows a line each: the credit code, then the portfolio after a tab or comma */
    record ImportForm(@NotBlank @Size(max = 50_000) String rows) {}

    @GetMapping("/brokerage/clients")
    String list(@RequestParam(required = false) @Nullable @Pattern(regexp = ORGANISATION) String after, Model model) {
        model.addAttribute("form", ClientForm.of(null));
        model.addAttribute("rows", new ImportForm(""));
        return show(List.of(), after, model);
    }

    @PostMapping("/brokerage/clients")
    String enter(
            @Valid @ModelAttribute("form") ClientForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        String broker = pairs.institution();
        if (!accepted(broker, form.organisationId(), form, errors)) {
            model.addAttribute("rows", new ImportForm(""));
            return show(List.of(), null, model);
        }
        clients.put(broker, form.organisationId(), form.portfolio(), form.mandate());
        redirect.addFlashAttribute("message", text.message("match.file.kept"));
        return "redirect:/brokerage/clients";
    }

    @PostMapping("/brokerage/clients/import")
    String enterAll(@Valid @ModelAttribute("rows") ImportForm rows, BindingResult errors, Model model) {
        String broker = pairs.institution();
        model.addAttribute("form", ClientForm.of(null));
        if (Clients.tooMany(rows.rows() == null ? "" : rows.rows())) {
            errors.rejectValue("rows", "match.client.import.many", new Object[] {Clients.MOST}, null);
        }
        return show(errors.hasErrors() ? List.of() : clients.imported(broker, rows.rows()), null, model);
    }

    @GetMapping("/brokerage/clients/{organisation:" + ORGANISATION + "}")
    String client(@PathVariable String organisation, Model model) {
        Client client = found(organisation);
        model.addAttribute("form", ClientForm.of(client));
        return show(client, model);
    }

    @PostMapping("/brokerage/clients/{organisation:" + ORGANISATION + "}")
    String change(
            @PathVariable String organisation,
            @Valid @ModelAttribute("form") ClientForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        Client client = found(organisation);
        if (!accepted(pairs.institution(), organisation, form, errors)) {
            return show(client, model);
        }
        clients.put(pairs.institution(), organisation, form.portfolio(), form.mandate());
        redirect.addFlashAttribute("message", text.message("match.file.kept"));
        return "redirect:/brokerage/clients/" + organisation;
    }

    @PostMapping("/brokerage/clients/{organisation:" + ORGANISATION + "}/removal")
    String remove(@PathVariable String organisation, RedirectAttributes redirect) {
        clients.remove(pairs.institution(), found(organisation).organisationId());
        redirect.addFlashAttribute("message", text.message("match.client.removed"));
        return "redirect:/brokerage/clients";
    }

    /** @param organisation for which the form is kept: on a client's own page the one in its path, whatever the form names */
    private boolean accepted(String broker, String organisation, ClientForm form, BindingResult errors) {
        if (!FormCommands.complete(form.missing(), errors)) {
            return false;
        }
        if (!clients.known(broker, organisation)) {
            errors.rejectValue("organisationId", "match.client.unknown");
        }
        Mandate mandate = form.mandate();
        if (mandate != null && mandate.until() != null && mandate.until().isBefore(mandate.from())) {
            errors.rejectValue("mandateUntil", "match.client.until");
        }
        return !errors.hasErrors() && commands.hold(clients.mandateRules(organisation, mandate), errors);
    }

    /** @throws NotFound for whom the broker has not entered */
    private Client found(String organisation) {
        return clients.find(pairs.institution(), organisation).orElseThrow(() -> new NotFound(organisation));
    }

    private String show(List<Clients.Imported> imported, @Nullable String after, Model model) {
        Page<Clients.Line> lines = clients.lines(pairs.institution(), null, after);
        model.addAttribute("portfolios", Clients.byPortfolio(lines.items()));
        model.addAttribute("next", lines.next());
        model.addAttribute("imported", imported);
        model.addAttribute("names", names);
        return "match/clients";
    }

    private String show(Client client, Model model) {
        model.addAttribute("client", client);
        model.addAttribute("mandated", client.mandatedOn(clients.today()));
        model.addAttribute("state", clients.state(client));
        model.addAttribute("found", clients.matchesOf(pairs.institution(), client));
        model.addAttribute("mailing", new BrokerPages.BulkForm(null, ""));
        model.addAttribute("pairs", pairs);
        model.addAttribute("names", names);
        return "match/client";
    }
}
