package org.openlicence.exchange.query.spotcheckdesk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView.Notice;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Spot checks by id, region, inspector and party; draws by id and region. */
@Repository
public class SpotCheckQueries {
    private final DocumentTable<SpotCheckView> checks;
    private final DocumentTable<DrawView> draws;

    public SpotCheckQueries(JdbcClient jdbc) {
        this.checks = checkTable(jdbc);
        this.draws = drawTable(jdbc);
    }

    static DocumentTable<SpotCheckView> checkTable(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "spot_check_desk", SpotCheckView.class, SpotCheckView::version, SpotCheckQueries::columns);
    }

    static DocumentTable<DrawView> drawTable(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc,
                "spot_draw_desk",
                DrawView.class,
                DrawView::version,
                view -> Map.of("region", view.region(), "month", view.month()));
    }

    public Optional<SpotCheckView> byId(String checkId) {
        return checks.find(checkId);
    }

    public Optional<DrawView> draw(String drawId) {
        return draws.find(drawId);
    }

    /** Checks of the region of an office, last changed first. */
    public Page<SpotCheckView> ofOffice(String divisionCode, PageRequest request) {
        return page("office/" + divisionCode, "region in (:province, :city)", regions(divisionCode), request);
    }

    /** Checks an inspector was drawn for. */
    public Page<SpotCheckView> ofInspector(String personId, PageRequest request) {
        return page("inspector/" + personId, "inspector_id = :person", Map.of("person", personId), request);
    }

    /** Checks a party was told of. */
    public Page<SpotCheckView> ofParty(String organisationId, PageRequest request) {
        return page(
                "party/" + organisationId,
                "applicant_id = :party and inspector_id is not null",
                Map.of("party", organisationId),
                request);
    }

    /** Draws of the region of an office, the last month first. */
    public Page<DrawView> draws(String divisionCode, PageRequest request) {
        return draws.page(
                "spot-draws/" + divisionCode,
                "region in (:province, :city)",
                regions(divisionCode),
                "month",
                "text",
                true,
                request);
    }

    private Page<SpotCheckView> page(String name, String where, Map<String, String> parameters, PageRequest request) {
        return checks.page("spot-checks/" + name, where, parameters, "changed_at", "timestamptz", true, request);
    }

    /** A registrar's region is a province-level division or a city. */
    private static Map<String, String> regions(String divisionCode) {
        return Map.of("province", divisionCode.substring(0, 2) + "00", "city", divisionCode.substring(0, 4));
    }

    private static Map<String, @Nullable Object> columns(SpotCheckView view) {
        Notice notice = view.notice();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("region", view.subject().region());
        columns.put("applicant_id", view.subject().applicantId());
        columns.put("inspector_id", notice == null ? null : notice.inspectorId());
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
