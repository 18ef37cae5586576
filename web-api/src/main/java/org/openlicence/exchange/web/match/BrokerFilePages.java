package org.openlicence.exchange.web.match;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.BrokerFile;
import org.openlicence.exchange.match.BrokerFile.Forecast;
import org.openlicence.exchange.match.BrokerFile.TalksStage;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.query.matchdesk.MatchView;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.sheet.ContactFreeText;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a broker keeps beside an introduction: notes, tasks, its own forecast. Decides nothing, so no command. What is wrong is
 * said beside its field on the page of the introduction.
 */
@Controller
@PreAuthorize("hasRole('REPRESENTATIVE')")
class BrokerFilePages {
    private final Matches matches;
    private final MatchPages pages;
    private final BrokerFile file;
    private final PageText text;
    private final Clock clock;

    BrokerFilePages(Matches matches, MatchPages pages, BrokerFile file, PageText text, Clock clock) {
        this.matches = matches;
        this.pages = pages;
        this.file = file;
        this.text = text;
        this.clock = clock;
    }

    /** @param shared whether both sides may read it, once they are introduced */
    record NoteForm(
            @NotBlank @Size(max = 2000) String words,
            @Nullable Boolean shared) {
        static final NoteForm EMPTY = new NoteForm("", null);
    }

    record TaskForm(
            @NotBlank @Size(max = 300) String task,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate dueOn) {
        @SuppressWarnings("NullAway") // nothing is written yet
        static final TaskForm EMPTY = new TaskForm("", null);
    }

    /** @param value expected sum, yuan @param probability percent */
    record ForecastForm(
            @Nullable TalksStage stage,

            @Nullable @Min(0) @Digits(integer = 12, fraction = 2)
            BigDecimal value,

            @Nullable @Min(0) @Max(100) Integer probability,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate nextContactOn) {
        static ForecastForm of(Forecast forecast) {
            return new ForecastForm(
                    forecast.stage(),
                    forecast.valueFen() == null ? null : BigDecimal.valueOf(forecast.valueFen(), 2),
                    forecast.probability() == null ? null : forecast.probability() / 100,
                    forecast.nextContactOn());
        }
    }

    @PostMapping("/matches/{id}/notes")
    String note(
            @PathVariable MatchId id,
            @Valid @ModelAttribute("noteForm") NoteForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        MatchView view = matches.ofBroker(id);
        boolean shared = Boolean.TRUE.equals(form.shared());
        boolean early = shared && view.introduction() == null;
        if (early
                && !errors.hasErrors()
                && !ContactFreeText.rule("words", form.words()).holds()) {
            errors.rejectValue("words", "match.note.contact");
        }
        if (errors.hasErrors()) {
            return pages.page(id, model);
        }
        file.note(id, matches.organisation(), shared, form.words(), clock.instant());
        return back(id, redirect);
    }

    @PostMapping("/matches/{id}/tasks")
    String task(
            @PathVariable MatchId id,
            @Valid @ModelAttribute("taskForm") TaskForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        matches.ofBroker(id);
        if (errors.hasErrors()) {
            return pages.page(id, model);
        }
        file.task(id, form.task(), form.dueOn());
        return back(id, redirect);
    }

    @PostMapping("/matches/{id}/tasks/{task}/done")
    String done(@PathVariable MatchId id, @PathVariable long task) {
        matches.ofBroker(id);
        file.done(id, task, clock.instant());
        return "redirect:/matches/" + id;
    }

    @PostMapping("/matches/{id}/forecast")
    String forecast(
            @PathVariable MatchId id,
            @Valid @ModelAttribute("forecastForm") ForecastForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        matches.ofBroker(id);
        if (errors.hasErrors()) {
            return pages.page(id, model);
        }
        Long value = form.value() == null
                ? null
                : Money.ofYuan(form.value().toPlainString()).fen();
        Integer probability = form.probability() == null ? null : form.probability() * 100;
        file.forecast(id, matches.organisation(), new Forecast(form.stage(), value, probability, form.nextContactOn()));
        return back(id, redirect);
    }

    private String back(MatchId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("message", text.message("match.file.kept"));
        return "redirect:/matches/" + id;
    }
}
