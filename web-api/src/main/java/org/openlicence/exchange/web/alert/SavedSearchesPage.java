package org.openlicence.exchange.web.alert;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.alert.AlertFrequency;
import org.openlicence.exchange.alert.SavedSearchId;
import org.openlicence.exchange.alert.SearchWords;
import org.openlicence.exchange.alert.SubscriberCommand;
import org.openlicence.exchange.alert.SubscriberCommand.ChangeSavedSearch;
import org.openlicence.exchange.alert.SubscriberCommand.DropSavedSearch;
import org.openlicence.exchange.alert.SubscriberCommand.SaveSearch;
import org.openlicence.exchange.query.alertdesk.SearchRetries;
import org.openlicence.exchange.query.alertdesk.SubscriberView;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.web.alert.Subscriptions.Search;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.marketplace.SearchAddress;
import org.openlicence.exchange.web.shell.PageText;
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

/** A person's saved searches. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class SavedSearchesPage {
    private final FormCommands commands;
    private final Subscriptions subscriptions;
    private final SearchRetries retries;
    private final PageText text;

    SavedSearchesPage(FormCommands commands, Subscriptions subscriptions, SearchRetries retries, PageText text) {
        this.commands = commands;
        this.subscriptions = subscriptions;
        this.retries = retries;
        this.text = text;
    }

    @GetMapping("/saved-searches")
    String list(@RequestParam(required = false) @Nullable Long v, Model model) {
        FreshRead<SubscriberView> read = subscriptions.read(v);
        List<Search> searches = subscriptions.searches(subscriptions.now(read));
        model.addAttribute("searches", searches);
        model.addAttribute(
                "failing",
                retries.failing(searches.stream().map(Search::searchId).toList()));
        model.addAttribute("current", v == null || read.current());
        model.addAttribute("reachable", subscriptions.reachable());
        return "alert/saved-searches";
    }

    /** The search whose address the reader comes from. */
    @GetMapping("/saved-searches/new")
    String form(HttpServletRequest request, Model model) {
        MarketplaceSearch search = SearchAddress.of(request).criteria();
        String query = search.toQueryString();
        String name = search.text().isEmpty() ? text.message("alert.search.unnamed") : cut(search.text());
        model.addAttribute("form", new SavedSearchForm(name, query, AlertFrequency.DAILY, true));
        return page(null, query, UUID.randomUUID().toString(), model);
    }

    /** @param token random, made when the form was shown, so that a double click saves one search */
    @PostMapping("/saved-searches")
    String save(
            @Valid @ModelAttribute("form") SavedSearchForm form,
            BindingResult errors,
            @RequestParam String token,
            RedirectAttributes redirect,
            Model model) {
        String query = form.query() == null ? "" : form.query();
        if (errors.hasErrors()) {
            return page(null, query, token, model);
        }
        var id = new SavedSearchId(CreationId.of("sav_", subscriptions.self().value(), token));
        var command = new SaveSearch(subscriptions.self(), id, words(form), form.frequency(), commands.origin());
        return done(command, id, form, errors, redirect, "alert.search.saved")
                .orElseGet(() -> page(null, query, token, model));
    }

    @GetMapping("/saved-searches/{id}")
    String edit(@PathVariable SavedSearchId id, Model model) {
        Search search = subscriptions.search(subscriptions.now(subscriptions.read(null)), id);
        model.addAttribute(
                "form", new SavedSearchForm(search.name(), search.query(), search.frequency(), search.byMail()));
        return page(id.value(), search.query(), "", model);
    }

    @PostMapping("/saved-searches/{id}")
    String change(
            @PathVariable SavedSearchId id,
            @Valid @ModelAttribute("form") SavedSearchForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        Search before = subscriptions.search(subscriptions.now(subscriptions.read(null)), id);
        if (errors.hasErrors()) {
            return page(id.value(), before.query(), "", model);
        }
        var command = new ChangeSavedSearch(subscriptions.self(), id, words(form), form.frequency(), commands.origin());
        return done(command, id, form, errors, redirect, "alert.search.changed")
                .orElseGet(() -> page(id.value(), before.query(), "", model));
    }

    @PostMapping("/saved-searches/{id}/removal")
    String drop(@PathVariable SavedSearchId id, RedirectAttributes redirect) {
        subscriptions.search(subscriptions.now(subscriptions.read(null)), id);
        CommandResult done = commands.send(new DropSavedSearch(subscriptions.self(), id, commands.origin()));
        redirect.addFlashAttribute("message", text.message("alert.search.dropped"));
        return "redirect:/saved-searches?v=" + done.version();
    }

    private Optional<String> done(
            SubscriberCommand command,
            SavedSearchId id,
            SavedSearchForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            String message) {
        Optional<CommandResult> result = commands.send(command, errors);
        result.ifPresent(sent -> {
            subscriptions.mail(id.value(), form.mailed());
            redirect.addFlashAttribute("message", text.message(message));
        });
        return result.map(sent -> "redirect:/saved-searches?v=" + sent.version());
    }

    /** The words as they are kept: only a search that can be asked. @throws org.openlicence.exchange.query.paging.QueryRefused */
    static SearchWords words(SavedSearchForm form) {
        String query = form.query() == null ? "" : form.query();
        MarketplaceSearch search = MarketplaceSearch.fromQueryString(query);
        search.reading(); // what cannot be asked is not kept
        return new SearchWords(form.name(), search.criteria().toQueryString());
    }

    private String page(@Nullable String id, String query, String token, Model model) {
        model.addAttribute("searchId", id);
        model.addAttribute("query", query);
        model.addAttribute("token", token);
        model.addAttribute("frequencies", AlertFrequency.values());
        model.addAttribute("reachable", subscriptions.reachable());
        return "alert/saved-search";
    }

    private static String cut(String words) {
        int end = Math.min(words.length(), SearchWords.MAX_NAME - 1);
        boolean pair = end < words.length() && Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, pair ? end - 1 : end).strip().replaceAll("\\p{Cntrl}+", " ");
    }
}
