package org.openlicence.exchange.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.duelist.DueItem;
import org.openlicence.exchange.query.duelist.DueList;
import org.openlicence.exchange.query.negotiationdesk.NegotiationQueries;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView;
import org.openlicence.exchange.query.recordaldesk.RecordalQueries;
import org.openlicence.exchange.query.taxdesk.TaxPreferenceQueries;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** What an organisation has to do, with its last day: the due list, what of it was missed, negotiations that wait for its word, and tax claims to put right. */
@Component
class OwnDeadlines {
    /** Later days are no work of today; the pages of their licences show them. */
    private static final int AHEAD_DAYS = 90;

    private static final int SHOWN = 30;

    private static final Comparator<Row> BY_DAY =
            Comparator.comparing(Row::on, Comparator.nullsLast(Comparator.naturalOrder()));

    private final DueList dueList;
    private final RecordalQueries recordals;
    private final NegotiationQueries negotiations;
    private final TaxPreferenceQueries taxes;
    private final RefusalSentences laws;
    private final PageText text;
    private final Clock clock;

    OwnDeadlines(
            DueList dueList,
            RecordalQueries recordals,
            NegotiationQueries negotiations,
            TaxPreferenceQueries taxes,
            RefusalSentences laws,
            PageText text,
            Clock clock) {
        this.dueList = dueList;
        this.recordals = recordals;
        this.negotiations = negotiations;
        this.taxes = taxes;
        this.laws = laws;
        this.text = text;
        this.clock = clock;
    }

    /**
     * @param on absent where no day is set; {@code day} says it in words
     * @param basis what the day follows from
     */
    public record Row(
            String href,
            String what,
            @Nullable LocalDate on,
            @Nullable String day,
            @Nullable String basis,
            boolean late) {}

    /** Nearest first, those without a day last. */
    List<Row> of(String organisationId) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        List<Row> rows = new ArrayList<>();
        for (DueItem item : dueList.heldBy(organisationId, today.plusDays(AHEAD_DAYS), SHOWN)) {
            String what = text.message("desk.due." + item.what());
            rows.add(row(DuePlaces.of(item), what, item.dueOn(), item.basis(), today));
        }
        recordals.overdueOf(organisationId).stream()
                .filter(recordal -> recordal.licensorIds().getFirst().equals(organisationId))
                .map(recordal -> row(
                        "/licences/" + recordal.licenceId() + "/recordal",
                        text.message("desk.due.RECORDAL_DUE"),
                        recordal.dueOn(),
                        "IR-15(2)",
                        today))
                .forEach(rows::add);
        negotiations.openOf(organisationId).stream()
                .filter(view -> view.awaited().contains(organisationId))
                .map(view -> negotiation(view, today))
                .forEach(rows::add);
        taxes.toCorrect(organisationId).stream()
                .map(view -> new Row(
                        "/registrations/" + view.registrationId() + "/tax#" + view.rule(),
                        text.message("desk.tax-correction", text.money(view.requiredFen())),
                        null,
                        null,
                        null,
                        true))
                .forEach(rows::add);
        return rows.stream().sorted(BY_DAY).limit(SHOWN).toList();
    }

    /** While an agreed price is shown to the public nobody can sign, and all wait for the end of that. */
    private Row negotiation(NegotiationView view, LocalDate today) {
        String href = "/negotiations/" + view.negotiationId();
        LocalDate shownUntil = view.shownUntil(today);
        return shownUntil == null
                ? new Row(href, text.message("desk.negotiation"), null, null, null, false)
                : row(href, text.message("desk.negotiation.public"), shownUntil, "CPL-18", today);
    }

    private Row row(String href, String what, LocalDate on, String basis, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, on);
        return new Row(
                href,
                what,
                on,
                left < 0
                        ? text.message("money.late", text.day(on), -left)
                        : text.message("money.left", text.day(on), left),
                basis(basis),
                left < 0);
    }

    /** A provision by its law, a figure of the exchange by its key. */
    private String basis(String basis) {
        return Character.isUpperCase(basis.charAt(0)) ? laws.law(basis) : text.message("desk.figure", basis);
    }
}
