package org.openlicence.exchange.web.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.moneydue.MoneyDue;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.shell.OrganisationNames;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Open sums in words. */
@Component
class MoneyRows {
    private final OwnMoney own;
    private final PatentQueries patents;
    private final OrganisationNames organisations;
    private final RefusalSentences laws;
    private final PageText text;

    MoneyRows(
            OwnMoney own,
            PatentQueries patents,
            OrganisationNames organisations,
            RefusalSentences laws,
            PageText text) {
        this.own = own;
        this.patents = patents;
        this.organisations = organisations;
        this.laws = laws;
        this.text = text;
    }

    /**
     * @param pays whether the reader has to pay or to state
     * @param other who pays, or to whom
     * @param amount principal; absent while it follows from a statement
     * @param penalty absent where none is owed
     * @param tone wait, stop or off
     * @param day absent while an event is awaited
     */
    public record Row(
            String href,
            String licenceId,
            String what,
            String patent,
            boolean pays,
            String other,
            String holder,
            @Nullable String amount,
            @Nullable String penalty,
            String state,
            String tone,
            @Nullable String day,
            String basis,
            String law) {}

    List<Row> of(List<MoneyDue> rows) {
        Map<String, PatentView> known = patents.byIds(
                rows.stream().map(MoneyDue::patentId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<String, String> names = new HashMap<>();
        String reader = own.reader();
        LocalDate today = own.today();
        return rows.stream().map(row -> row(row, known, names, reader, today)).toList();
    }

    private Row row(
            MoneyDue row, Map<String, PatentView> known, Map<String, String> names, String reader, LocalDate today) {
        boolean pays = row.heldBy(reader);
        PatentView patent = row.patentId() == null ? null : known.get(row.patentId());
        Long amount = row.amountFen();
        return new Row(
                Places.of(row, pays),
                row.licenceId(),
                text.message("money.kind." + row.kind(), String.valueOf(row.number())),
                patent == null
                        ? row.licenceId()
                        : patent.title(LocaleContextHolder.getLocale().getLanguage()),
                pays,
                pays
                        ? row.licensorIds().stream()
                                .map(id -> name(names, id))
                                .collect(Collectors.joining(text.chinese() ? "、" : ", "))
                        : name(names, row.holderId()),
                name(names, row.holderId()),
                amount == null ? null : text.money(amount),
                row.penaltyFen() == 0 ? null : text.money(row.penaltyFen()),
                text.label("MoneyState", row.state().name()),
                switch (row.state()) {
                    case NOT_YET_DUE -> "off";
                    case DUE -> "wait";
                    case OVERDUE -> "stop";
                },
                row.dueOn() == null ? null : day(row.dueOn(), today),
                text.message("money.basis." + row.basis()),
                laws.law(row.basis().provision()));
    }

    private String name(Map<String, String> names, String organisationId) {
        return names.computeIfAbsent(organisationId, organisations::name);
    }

    private String day(LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        return left < 0
                ? text.message("money.late", text.day(day), -left)
                : text.message("money.left", text.day(day), left);
    }
}
