package org.openlicence.exchange.web.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.standingmatch.StandingMatch;
import org.openlicence.exchange.query.standingmatch.StandingMatchQueries;
import org.openlicence.exchange.query.standingmatch.StandingReaders;
import org.openlicence.exchange.query.standingmatch.StandingReaders.NewsFrequency;
import org.openlicence.exchange.query.standingmatch.StandingReaders.Reader;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.web.institution.Institutions;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Demands the reader's patents may answer and offers that may answer the reader's demands; each pair for its two sides alone. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class StandingPages {
    static final String PATH = "/standing-matches";
    private static final int SHOWN = 50;

    private final StandingMatchQueries matches;
    private final StandingReaders readers;
    private final StandingMails mails;
    private final DemandRegister demands;
    private final Institutions institutions;
    private final Licences names;
    private final ActorResolver actors;
    private final PageText text;
    private final Clock clock;

    StandingPages(
            StandingMatchQueries matches,
            StandingReaders readers,
            StandingMails mails,
            DemandRegister demands,
            Institutions institutions,
            Licences names,
            ActorResolver actors,
            PageText text,
            Clock clock) {
        this.matches = matches;
        this.readers = readers;
        this.mails = mails;
        this.demands = demands;
        this.institutions = institutions;
        this.names = names;
        this.actors = actors;
        this.text = text;
        this.clock = clock;
    }

    /** One line. @param fresh whether it was found lately */
    public record Line(StandingMatch match, String demandTitle, String patentTitle, String path, boolean fresh) {}

    /** One sentence of why a patent was refused. */
    public record RefusalLine(String patentTitle, String reason, int times) {}

    record FrequencyForm(@NotNull @Nullable NewsFrequency frequency) {}

    @GetMapping(PATH)
    String list(Model model) {
        Actor actor = actors.required();
        model.addAttribute(
                "form",
                new FrequencyForm(readers.find(actor.personId(), actor.organisationId())
                        .map(Reader::frequency)
                        .orElse(broker(actor) ? NewsFrequency.NEVER : NewsFrequency.DAILY)));
        return page(actor, model);
    }

    /** How often the reader wants to hear; a wish about being written to, so no command. */
    @PostMapping(PATH + "/frequency")
    String choose(
            @Valid @ModelAttribute("form") FrequencyForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        Actor actor = actors.required();
        NewsFrequency frequency = form.frequency();
        if (errors.hasErrors() || frequency == null) {
            return page(actor, model);
        }
        readers.choose(actor.personId(), actor.organisationId(), frequency, broker(actor));
        redirect.addFlashAttribute("message", text.message("standing.frequency.done"));
        return "redirect:" + PATH;
    }

    /** For the owner of the patent and the demander; for everybody else there is none. */
    @GetMapping(PATH + "/{demand}/{patent}")
    String pair(@PathVariable("demand") DemandId demand, @PathVariable("patent") PatentId patent, Model model) {
        StandingMatch match = matches.pairOfSide(
                        demand.value(), patent.value(), actors.required().organisationId())
                .orElseThrow(() -> new NotFound(demand.value()));
        model.addAttribute("line", line(match, Set.of()));
        model.addAttribute("standing", match);
        return "standing/pair";
    }

    static String path(StandingMatch match) {
        return PATH + "/" + match.demandId() + "/" + match.patentId();
    }

    private String page(Actor actor, Model model) {
        String organisation = actor.organisationId();
        List<StandingMatch> owned = matches.ofOwner(organisation, SHOWN);
        List<StandingMatch> wanted = matches.ofDemander(organisation, SHOWN);
        List<StandingMatch> all = new ArrayList<>(owned);
        all.addAll(wanted);
        Set<String> fresh = readers.fresh(organisation, all, mails.since(clock.instant()));
        model.addAttribute(
                "owned", owned.stream().map(match -> line(match, fresh)).toList());
        model.addAttribute("ownedCount", matches.countOfOwner(organisation));
        model.addAttribute(
                "wanted", wanted.stream().map(match -> line(match, fresh)).toList());
        model.addAttribute("wantedCount", matches.countOfDemander(organisation));
        model.addAttribute(
                "refusedFor",
                matches.refusalsOfOwner(organisation).stream()
                        .map(count -> new RefusalLine(
                                names.title(count.patentId()), text.label(count.reason()), count.times()))
                        .toList());
        model.addAttribute("frequencies", NewsFrequency.values());
        model.addAttribute("broker", broker(actor));
        return "standing/list";
    }

    private boolean broker(Actor actor) {
        return institutions.ofOrganisation(actor.organisationId()).isPresent();
    }

    private Line line(StandingMatch match, Set<String> fresh) {
        return new Line(
                match,
                demandTitle(match.demandId()),
                names.title(match.patentId()),
                path(match),
                fresh.contains(match.demandId() + "|" + match.patentId()));
    }

    private String demandTitle(String demandId) {
        PublicWords words = demands.find(new DemandId(demandId))
                .map(RegisteredDemand::words)
                .orElse(null);
        if (words == null) {
            return demandId;
        }
        String english = words.titleEn();
        return LocaleContextHolder.getLocale().getLanguage().equals("en") && english != null ? english : words.title();
    }
}
