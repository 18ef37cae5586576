package org.openlicence.exchange.query.registrationdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.registrationdesk.RegistrationView.WorkState;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.registration.CaseArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations by id, party, licence and desk; certificates. */
@Repository
public class RegistrationQueries {
    /** Orders cases without a limit behind those that have one. */
    private static final LocalDate NO_LIMIT = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final DocumentTable<RegistrationView> registrations;
    private final DocumentTable<CertificateView> certificates;

    public RegistrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.registrations = registrationTable(jdbc);
        this.certificates = certificateTable(jdbc);
    }

    static DocumentTable<RegistrationView> registrationTable(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc,
                "registration_desk",
                RegistrationView.class,
                RegistrationView::version,
                RegistrationQueries::columns);
    }

    static DocumentTable<CertificateView> certificateTable(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc,
                "certificate_desk",
                CertificateView.class,
                CertificateView::version,
                view -> Map.of("registration_id", view.registrationId(), "official_number", view.officialNumber()));
    }

    public Optional<RegistrationView> byId(String registrationId) {
        return registrations.find(registrationId);
    }

    /** Waits up to 2 s for the version; then what there is. */
    public Optional<RegistrationView> byId(String registrationId, long atLeastVersion) {
        return registrations.findAtLeast(registrationId, atLeastVersion);
    }

    /** The registration a licence opened. */
    public Optional<RegistrationView> ofLicence(String licenceId) {
        return idWhere("select id from registration_desk where licence_id = :key order by id limit 1", licenceId)
                .flatMap(registrations::find);
    }

    /** Official numbers of registered contracts about licences, by licence; those without a number are not in it. */
    public Map<String, String> officialNumbersOf(Collection<String> licenceIds) {
        Map<String, String> numbers = new HashMap<>();
        jdbc.sql(
                        "select licence_id, document ->> 'officialNumber' from registration_desk"
                                + " where licence_id = any (:licences) and document ->> 'officialNumber' is not null order by id desc")
                .param("licences", licenceIds.toArray(String[]::new))
                .query(row -> {
                    numbers.put(row.getString(1), row.getString(2));
                });
        return numbers;
    }

    /** Registrations in which the organisation is seller, buyer or applicant, last changed first. */
    public Page<RegistrationView> ofParty(String organisationId, PageRequest request) {
        return registrations.page(
                "registrations/" + organisationId,
                "party_ids @> array[:party]::text[]",
                Map.of("party", organisationId),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    /**
     * The desk of a registration point: cases of one work state, nearest limit first, of one day the larger contract first;
     * untouched ones oldest first.
     *
     * @param area whose desk it is
     */
    public Page<RegistrationView> queue(CaseArea area, WorkState state, PageRequest request) {
        Map<String, String> parameters = within(area);
        parameters.put("state", state.name());
        return registrations.page(
                "queue/" + state + "/" + area,
                "work_state = :state and (" + condition(area) + ")",
                parameters,
                "queue_key",
                "text",
                false,
                request);
    }

    /** Every case that experts are asked about, wherever it lies. */
    public Page<RegistrationView> withExperts(PageRequest request) {
        return registrations.page(
                "experts",
                "work_state = :state",
                Map.of("state", WorkState.WITH_EXPERTS.name()),
                "queue_key",
                "text",
                false,
                request);
    }

    /**
     * What waits for the market office of a region: rechecks, revocations, objections, and decisions on large cases once
     * approved and on those that went to experts; the longest untouched first.
     */
    public Page<RegistrationView> officeTasks(String divisionCode, PageRequest request) {
        return registrations.page(
                "office/" + divisionCode,
                "office_task and region in (:province, :city)",
                regions(divisionCode),
                "changed_at",
                "timestamptz",
                false,
                request);
    }

    /**
     * Contracts that have a number, with a taxpayer of a tax body's division on either side; last changed first.
     *
     * @param division of the tax body; where a party is, the directory says now
     */
    public Page<RegistrationView> registered(DivisionCode division, PageRequest request) {
        return registrations.page(
                "registered/" + division,
                "official_number is not null and exists (select 1 from organisation_directory o"
                        + " where starts_with(o.division_code, :stem) and o.organisation_id in"
                        + " (document #>> '{subject,sellerId}', document #>> '{subject,buyerId}'))",
                Map.of("stem", division.stem()),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    /** Official numbers of those of the registrations that have one, by id of the registration. */
    public Map<String, String> numbers(Collection<String> registrationIds) {
        Map<String, String> numbers = new HashMap<>();
        if (!registrationIds.isEmpty()) {
            jdbc.sql("select id, official_number from registration_desk"
                            + " where id in (:ids) and official_number is not null")
                    .param("ids", registrationIds)
                    .query((row, n) -> numbers.put(row.getString(1), row.getString(2)))
                    .list();
        }
        return numbers;
    }

    /** Contracts of a registrar's region registered from one day to another, both included, that still stand. */
    public List<RegistrationView> registeredIn(String region, LocalDate from, LocalDate to) {
        return registrations.all(
                "official_number is not null and region = :region"
                        + " and document ->> 'registeredOn' between :from and :to"
                        + " and document ->> 'status' in ('REGISTERED', 'AMENDING', 'REVOKING')",
                Map.of("region", region, "from", from.toString(), "to", to.toString()));
    }

    /** A registrar's region is a province-level division or a city. */
    private static Map<String, String> regions(String divisionCode) {
        return Map.of("province", divisionCode.substring(0, 2) + "00", "city", divisionCode.substring(0, 4));
    }

    /** Rows of an area; none where it has no part. */
    private static String condition(CaseArea area) {
        List<String> parts = new ArrayList<>();
        for (int n = 0; n < area.parts().size(); n++) {
            boolean anyPoint = area.parts().get(n).point() == null;
            parts.add("region = :region" + n + (anyPoint ? "" : " and point = :point" + n));
        }
        return parts.isEmpty() ? "false" : String.join(" or ", parts);
    }

    /** The parameters of {@link #condition}, to which others may be added. */
    private static Map<String, String> within(CaseArea area) {
        Map<String, String> parameters = new HashMap<>();
        for (int n = 0; n < area.parts().size(); n++) {
            CaseArea.Part part = area.parts().get(n);
            parameters.put("region" + n, part.region());
            if (part.point() != null) {
                parameters.put("point" + n, part.point());
            }
        }
        return parameters;
    }

    /** How many cases of an area lie in each work state; every state on the desk is there, zero included. */
    public Map<WorkState, Long> queueSizes(CaseArea area) {
        Map<WorkState, Long> sizes = new LinkedHashMap<>();
        for (WorkState state : WorkState.values()) {
            if (state != WorkState.OFF_DESK) {
                sizes.put(state, 0L);
            }
        }
        jdbc.sql("select work_state, count(*) from registration_desk where work_state <> 'OFF_DESK' and ("
                        + condition(area) + ") group by 1")
                .params(within(area))
                .query((row, n) -> sizes.put(WorkState.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return sizes;
    }

    public Optional<CertificateView> certificate(String certificateId) {
        return certificates.find(certificateId);
    }

    public Optional<CertificateView> certificateOfRegistration(String registrationId) {
        return idWhere(
                        "select id from certificate_desk where registration_id = :key order by id limit 1",
                        registrationId)
                .flatMap(certificates::find);
    }

    /** The certificate that a licence led to. */
    public Optional<CertificateView> certificateOfLicence(String licenceId) {
        return ofLicence(licenceId).flatMap(view -> certificateOfRegistration(view.registrationId()));
    }

    private Optional<String> idWhere(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(String.class).optional();
    }

    private static Map<String, @Nullable Object> columns(RegistrationView view) {
        LocalDate limit =
                switch (view.workState()) {
                    // no clock runs before acceptance, so who has waited longest comes first
                    case UNTOUCHED -> view.submittedOn();
                    case WAITING_ON_APPLICANT -> view.supplementDueOn();
                    case OPENED, WITH_EXPERTS, READY_TO_DECIDE, OFF_DESK -> view.dueOn();
                };
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("licence_id", view.licenceId());
        columns.put(
                "party_ids",
                List.of(view.subject().sellerId(), view.subject().buyerId(), view.applicantId()).stream()
                        .distinct()
                        .toList());
        columns.put("work_state", view.workState());
        columns.put("limit_on", limit == null ? NO_LIMIT : limit);
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
