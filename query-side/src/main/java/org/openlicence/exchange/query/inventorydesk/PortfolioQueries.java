package org.openlicence.exchange.query.inventorydesk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.PoolLayer;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.paging.Place;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An organisation's patents beside their inventory records and listings. */
@Repository
public class PortfolioQueries {
    private static final String FROM = """
            from patent_desk p
            left join inventory_desk i
              on i.patent_id = p.id and i.owner_id = :owner and i.status <> 'WITHDRAWN'
            left join lateral (
              select l.id, l.status from listing_desk l where l.patent_id = p.id
              order by l.changed_at desc, l.id desc limit 1) l on true
            where p.owner_ids @> array[:owner]::text[]
            """;

    private final JdbcClient jdbc;

    public PortfolioQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By patent number, the highest first. @param today legal day on which layers are judged */
    public Page<PortfolioRow> of(String ownerId, PortfolioFilter filter, LocalDate today, PageRequest request) {
        String list = "portfolio/" + ownerId + "/" + filter.name();
        Map<String, Object> parameters = new HashMap<>(Map.of("owner", ownerId, "limit", request.size() + 1));
        StringBuilder where = new StringBuilder(conditions(filter, today, parameters));
        if (request.after() != null) {
            where.append(" and p.id < :after");
            parameters.put(
                    "after",
                    Place.parse(request.after(), list, 1).values().getFirst().toString());
        }
        List<PortfolioRow> rows = jdbc.sql("select p.document, i.document, l.id, l.status " + FROM + where
                        + " order by p.id desc limit :limit")
                .params(parameters)
                .query((row, n) -> row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        boolean more = rows.size() > request.size();
        List<PortfolioRow> shown = more ? rows.subList(0, request.size()) : rows;
        return new Page<>(
                shown, more ? new Place(list, List.of(shown.getLast().patent().patentId())).text() : null);
    }

    /** How many patents match. */
    public long count(String ownerId, PortfolioFilter filter, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>(Map.of("owner", ownerId));
        String where = conditions(filter, today, parameters);
        return jdbc.sql("select count(*) " + FROM + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private static String conditions(PortfolioFilter filter, LocalDate today, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (filter.words() != null) {
            where.append(
                    " and concat_ws(' ', p.document->>'number', p.document->>'titleZh', p.document->>'titleEn') ilike :words");
            parameters.put("words", "%" + filter.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.level() != null) {
            where.append(" and i.level = :level");
            parameters.put("level", filter.level());
        }
        if (filter.layer() != null) {
            where.append(layer(filter.layer()));
            parameters.put("layer", filter.layer().name());
            parameters.put("today", today);
        }
        if (filter.wish() != null) {
            where.append(" and i.wishes @> array[:wish]::text[]");
            parameters.put("wish", filter.wish().name());
        }
        if (filter.status() != null) {
            where.append(" and i.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.listing() != null) {
            where.append(" and l.status = :listing");
            parameters.put("listing", filter.listing().name());
        }
        return where.toString();
    }

    /** The same as {@link InventoryView#layer}, over columns. */
    private static String layer(PoolLayer layer) {
        return switch (layer) {
            case E -> " and i.wishes = '{}'";
            case D -> " and i.wishes <> '{}' and i.answered_layer is null and i.unanswered_from <= :today";
            case A, B, C -> " and i.wishes <> '{}' and i.answered_layer = :layer";
        };
    }

    private static PortfolioRow row(
            String patent, @Nullable String inventory, @Nullable String listingId, @Nullable String listing) {
        return new PortfolioRow(
                ReadModelJson.MAPPER.readValue(patent, PatentView.class),
                inventory == null ? null : ReadModelJson.MAPPER.readValue(inventory, InventoryView.class),
                listingId,
                listing == null ? null : ListingStatus.valueOf(listing));
    }
}
