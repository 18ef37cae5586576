package org.openlicence.exchange.web.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.alert.SubscriberCommand.StopWatching;
import org.openlicence.exchange.alert.SubscriberCommand.WatchPatent;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.alertdesk.AlertView;
import org.openlicence.exchange.query.alertdesk.SubscriberView;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.BadInput;
import org.openlicence.exchange.web.shell.LocalPath;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The patents a person watches. */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class WatchListPage {
    private final FormCommands commands;
    private final Subscriptions subscriptions;
    private final Licences names;
    private final PageText text;

    WatchListPage(FormCommands commands, Subscriptions subscriptions, Licences names, PageText text) {
        this.commands = commands;
        this.subscriptions = subscriptions;
        this.names = names;
        this.text = text;
    }

    public record Line(String patentId, String number, String title, Instant since) {}

    @GetMapping("/watchlist")
    String list(@RequestParam(required = false) @Nullable Long v, Model model) {
        FreshRead<SubscriberView> read = subscriptions.read(v);
        List<Line> lines = subscriptions.now(read).watched().reversed().stream()
                .map(watched -> new Line(
                        watched.patentId(),
                        names.number(watched.patentId()),
                        names.title(watched.patentId()),
                        watched.since()))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("current", v == null || read.current());
        model.addAttribute("mailed", subscriptions.mailed(AlertView.WATCH_LIST));
        model.addAttribute("reachable", subscriptions.reachable());
        return "alert/watch-list";
    }

    /** Where a visitor's star leads once it is signed in. */
    @GetMapping("/watchlist/new")
    String ask(@RequestParam("patent") PatentId patentId, Model model) {
        model.addAttribute("patentId", patentId.value());
        model.addAttribute("title", names.title(patentId.value()));
        return "alert/watch";
    }

    /** Refused by ALR-01, ALR-05. @param back page of this exchange where the star was; absent leads to the list */
    @PostMapping("/watchlist")
    View watch(
            @RequestParam("patent") PatentId patentId,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes redirect) {
        checked(back);
        CommandResult done = commands.send(new WatchPatent(subscriptions.self(), patentId, commands.origin()));
        return done(done, back, "alert.watched", redirect);
    }

    @PostMapping("/watchlist/removal")
    View stop(
            @RequestParam("patent") PatentId patentId,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes redirect) {
        checked(back);
        CommandResult done = commands.send(new StopWatching(subscriptions.self(), patentId, commands.origin()));
        return done(done, back, "alert.unwatched", redirect);
    }

    /** @throws BadInput when it leads elsewhere: no form of ours says so */
    private static void checked(@Nullable String back) {
        if (back != null && !LocalPath.orHome(back).equals(back)) {
            throw BadInput.of("/back");
        }
    }

    /** The page with the star knows no version to wait for, so it is waited for here. */
    private View done(CommandResult done, @Nullable String back, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", text.message(message));
        if (back != null) {
            subscriptions.await(done.version());
        }
        var view = new RedirectView(back == null ? "/watchlist?v=" + done.version() : back);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    @PostMapping("/watchlist/mail")
    String mail(@RequestParam boolean wanted, RedirectAttributes redirect) {
        subscriptions.mail(AlertView.WATCH_LIST, wanted);
        redirect.addFlashAttribute("message", text.message(wanted ? "alert.mail.on" : "alert.mail.off"));
        return "redirect:/watchlist";
    }
}
