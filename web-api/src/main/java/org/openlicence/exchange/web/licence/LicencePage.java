package org.openlicence.exchange.web.licence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceCommand.WithdrawNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.money.OwnMoney;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.NavigationEntry;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An organisation's licences, and the tracker of one. */
@Controller
class LicencePage {
    private static final int SHOWN = 50;

    private final LicenceQueries queries;
    private final Licences licences;
    private final Tracking tracking;
    private final PresentOffer offers;
    private final RoyaltiesWaiting royalties;
    private final OwnMoney money;
    private final FormCommands commands;
    private final ActorResolver actors;
    private final PageText text;

    LicencePage(
            LicenceQueries queries,
            Licences licences,
            Tracking tracking,
            PresentOffer offers,
            RoyaltiesWaiting royalties,
            OwnMoney money,
            FormCommands commands,
            ActorResolver actors,
            PageText text) {
        this.queries = queries;
        this.licences = licences;
        this.tracking = tracking;
        this.offers = offers;
        this.royalties = royalties;
        this.money = money;
        this.commands = commands;
        this.actors = actors;
        this.text = text;
    }

    /** Licences the organisation took, and those taken from its listings. */
    @GetMapping("/licences")
    @PreAuthorize("hasRole('REPRESENTATIVE')")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        String organisation = actors.required().organisationId();
        var page = queries.ofParty(organisation, new PageRequest(SHOWN, after));
        model.addAttribute("licences", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("acting", organisation);
        model.addAttribute("royalties", royalties.of(organisation));
        model.addAttribute("money", money.totals());
        model.addAttribute("names", licences);
        return "licence/list";
    }

    /**
     * The tracker.
     *
     * @param v version the reader has just made
     * @param paid bank reference the reader has just got
     */
    @GetMapping("/licences/{id}")
    String show(
            @PathVariable LicenceId id,
            @RequestParam(required = false) @Nullable Long v,
            @RequestParam(required = false) @Nullable String paid,
            Model model) {
        FreshRead<LicenceView> read =
                paid == null ? licences.read(id.value(), v) : licences.readWithPayment(id.value(), paid);
        LicenceView licence = read.found().orElseThrow();
        model.addAttribute("licence", licence);
        model.addAttribute("current", read.current());
        model.addAttribute("taker", licence.takerId().equals(actors.required().organisationId()));
        model.addAttribute("party", licence.visibleTo(actors.required().organisationId()));
        model.addAttribute("names", licences);
        model.addAttribute("account", royalties.kept(id.value()));
        model.addAttribute("patent", licences.patent(licence.patentId()));
        model.addAttribute("present", offers.with(licence));
        tracking.fill(licence, model);
        return "licence/tracker";
    }

    /** The taker gives up before paying. */
    @PostMapping("/licences/{id}/withdrawal")
    String withdraw(@PathVariable LicenceId id, RedirectAttributes redirect) {
        CommandResult done = commands.send(new WithdrawNotice(id, commands.origin()));
        redirect.addFlashAttribute("message", text.message("licence.withdrawn"));
        return "redirect:/licences/" + id + "?v=" + done.version();
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry licencesEntry() {
            return new NavigationEntry("nav.licences", "/licences", Set.of(Role.REPRESENTATIVE), 30);
        }
    }
}
