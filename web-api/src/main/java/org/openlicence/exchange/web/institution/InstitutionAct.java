package org.openlicence.exchange.web.institution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.ConflictNature;
import org.openlicence.exchange.institution.CreditTier;
import org.openlicence.exchange.institution.InstitutionCommand;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.InstitutionLevel;
import org.openlicence.exchange.institution.InstitutionService;
import org.openlicence.exchange.institution.ManagerGrade;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.query.institutiondesk.InstitutionView;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;

/** Acts on an institution: who is offered each, when, and what it carries. Addresses are the names in lower case. */
public enum InstitutionAct {
    DESCRIPTION(
            Role.REPRESENTATIVE,
            ActField.of("disciplines", "area"),
            ActField.many("services", InstitutionService.values())),
    MANAGER(
            Role.REPRESENTATIVE,
            ActField.of("managerId", "listed"),
            ActField.choice("grade", ManagerGrade.values()),
            ActField.of("specialities", "area")),
    REMOVAL(Role.REPRESENTATIVE, ActField.of("managerId", "listed")),
    CONFLICT(
            Role.REPRESENTATIVE,
            ActField.of("organisationId", "line"),
            ActField.choice("nature", ConflictNature.values())),
    SEVERANCE(Role.REPRESENTATIVE, ActField.of("organisationId", "listed")),
    APPEAL(Role.REPRESENTATIVE, ActField.of("text", "area")),
    TIER(
            Role.MARKET_OFFICE,
            ActField.choice("tier", CreditTier.values()),
            ActField.of("year", "number"),
            ActField.of("on", "day"),
            ActField.of("text", "area")),
    RULING(
            Role.MARKET_OFFICE,
            ActField.of("upheld", "yes"),
            ActField.choice("tier", CreditTier.values()),
            ActField.of("text", "area")),
    LEVELS(Role.MARKET_OFFICE, ActField.many("levels", InstitutionLevel.values()), ActField.of("reference", "line")),
    SUBSIDY(
            Role.MARKET_OFFICE,
            ActField.of("year", "number"),
            ActField.of("amount", "amount"),
            ActField.of("reference", "line")),
    FINDING(
            Role.MARKET_OFFICE,
            ActField.of("caseId", "listed"),
            ActField.of("upheld", "yes"),
            ActField.of("text", "area"));

    /** Every address, for a path pattern. */
    static final String ADDRESSES =
            "description|manager|removal|conflict|severance|appeal|tier|ruling|levels|subsidy|finding";

    /** Lists may be empty: nothing said, no level held. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("services", "levels", "disciplines", "specialities");

    private final Role role;
    private final List<ActField> fields;

    InstitutionAct(Role role, ActField... fields) {
        this.role = role;
        this.fields = List.of(fields);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static InstitutionAct at(String address) {
        return valueOf(address.toUpperCase(Locale.ROOT));
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<ActField> fields() {
        return fields;
    }

    List<String> missing(InstitutionForm form) {
        return fields.stream()
                .map(ActField::name)
                .filter(name -> !MAY_BE_EMPTY.contains(name) && form.value(name) == null)
                .toList();
    }

    /** Whether the page offers it to somebody; whether it is allowed is decided by the institution itself. */
    boolean offered(InstitutionView view, @Nullable Actor actor) {
        if (actor == null || !actor.roles().contains(role)) {
            return false;
        }
        boolean mine = role != Role.REPRESENTATIVE || view.organisationId().equals(actor.organisationId());
        return mine && fits(view);
    }

    private boolean fits(InstitutionView view) {
        return switch (this) {
            case REMOVAL -> !view.managers().isEmpty();
            case SEVERANCE -> !view.conflicts().isEmpty();
            case APPEAL -> !view.tiers().isEmpty() && view.appeal() == null;
            case RULING -> view.appealPending();
            case FINDING -> view.cases().stream().anyMatch(one -> one.proven() == null);
            case DESCRIPTION, MANAGER, CONFLICT, TIER, LEVELS, SUBSIDY -> true;
        };
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    InstitutionCommand command(InstitutionId id, InstitutionForm form, Origin origin) {
        return switch (this) {
            case DESCRIPTION ->
                new InstitutionCommand.DescribeInstitution(
                        id, InstitutionForm.lines(form.disciplines()), set(form.services()), origin);
            case MANAGER ->
                new InstitutionCommand.NameManager(
                        id, form.managerId(), form.grade(), InstitutionForm.lines(form.specialities()), origin);
            case REMOVAL -> new InstitutionCommand.RemoveManager(id, form.managerId(), origin);
            case CONFLICT ->
                new InstitutionCommand.DeclareConflict(
                        id, new OrganisationId(form.organisationId()), form.nature(), origin);
            case SEVERANCE -> new InstitutionCommand.EndConflict(id, new OrganisationId(form.organisationId()), origin);
            case APPEAL -> new InstitutionCommand.AppealTier(id, form.text(), origin);
            case TIER ->
                new InstitutionCommand.AssignTier(id, form.tier(), form.year(), form.on(), form.text(), origin);
            case RULING -> new InstitutionCommand.DecideTierAppeal(id, form.upheld(), form.tier(), form.text(), origin);
            case LEVELS -> new InstitutionCommand.RecordLevels(id, set(form.levels()), form.reference(), origin);
            case SUBSIDY ->
                new InstitutionCommand.RecordSubsidy(
                        id, form.year(), Money.ofYuan(form.amount().toPlainString()), form.reference(), origin);
            case FINDING ->
                new InstitutionCommand.DecideCreditCase(id, form.caseId(), form.upheld(), form.text(), origin);
        };
    }

    private static <T> Set<T> set(@Nullable List<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
