package org.openlicence.exchange.web.listing;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingCommand.RaiseObjection;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.ObjectionGround;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.web.api.CreationId;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agreed prices of public owners that everybody may read, and object to once signed in. */
@Controller
class PublicityPage {
    private static final Set<ListingStatus> SHOWN = EnumSet.of(ListingStatus.IN_PUBLICITY, ListingStatus.OBJECTED);

    private final FormCommands commands;
    private final ListingQueries listings;
    private final PatentQueries patents;
    private final PageText text;

    PublicityPage(FormCommands commands, ListingQueries listings, PatentQueries patents, PageText text) {
        this.commands = commands;
        this.listings = listings;
        this.patents = patents;
        this.text = text;
    }

    @GetMapping("/publicity")
    String all(@RequestParam(required = false) @Nullable String after, Model model) {
        var page = listings.inStatus(SHOWN, new PageRequest(50, after));
        model.addAttribute("listings", page.items());
        model.addAttribute("next", page.next());
        return "listing/publicities";
    }

    @GetMapping("/publicity/{id}")
    String one(@PathVariable ListingId id, @RequestParam(required = false) @Nullable Long v, Model model) {
        model.addAttribute("form", new ObjectionForm(null, "", UUID.randomUUID().toString()));
        return show(id, v, model);
    }

    @PostMapping("/publicity/{id}/objections")
    String object(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") ObjectionForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        if (form.token() == null) {
            errors.rejectValue("token", "form.missing");
        }
        if (errors.hasErrors()) {
            return show(id, null, model);
        }
        Origin origin = commands.origin();
        String objectionId = CreationId.of("obj_", origin.actor().organisationId(), form.token());
        var done = commands.send(new RaiseObjection(id, objectionId, form.ground(), form.words(), origin), errors);
        if (done.isEmpty()) {
            return show(id, null, model);
        }
        redirect.addFlashAttribute("message", text.message("publicity.objected"));
        return "redirect:/publicity/" + id + "?v=" + done.get().version();
    }

    /** 404 for what was never shown; a notice whose days are over stays readable. */
    private String show(ListingId id, @Nullable Long version, Model model) {
        FreshRead<ListingView> read = FreshRead.of(() -> listings.byId(id.value()), ListingView::version, version);
        ListingView listing = read.found()
                .filter(view -> view.publicity().posted() != null)
                .orElseThrow(() -> new NotFound(id.value()));
        model.addAttribute("listing", listing);
        model.addAttribute("posted", listing.publicity().posted());
        model.addAttribute("patent", patents.byId(listing.patentId()).orElse(null));
        model.addAttribute("current", read.current());
        model.addAttribute("running", SHOWN.contains(listing.status()));
        model.addAttribute("grounds", ObjectionGround.values());
        return "listing/publicity";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry publicityEntry() {
            return new NavigationEntry("nav.publicity", "/publicity", Set.of(), 85);
        }
    }
}
