package org.openlicence.exchange.query.listingdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What announced offers of a technical field ask, for whoever drafts one. Each variant of an offer counts, but cells with those of
 * fewer than five offers are not given.
 */
@Repository
public class ComparableOffers {
    /** Fewer offers than this would tell what a single owner asks. */
    public static final int LEAST = 5;

    private final JdbcClient jdbc;

    public ComparableOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One cell: a plan alone, with the kind of its owner, or with its term.
     *
     * @param plan name of a {@code FeePlan.Kind}
     * @param sector name of an {@code OrganisationKind}; absent where the cell is not narrowed by it
     * @param term value of the marketplace's term facet; absent where the cell is not narrowed by it
     * @param n variants in it, of at least {@link #LEAST} offers
     * @param lower quarter of the offers ask no more than this: fen, and basis points for a royalty alone
     * @param median half of them ask no more than this
     * @param upper three quarters of them ask no more than this
     */
    public record Cell(
            String plan, @Nullable String sector, @Nullable String term, long n, long lower, long median, long upper) {}

    /** @param ipcClass section and class, e.g. {@code H01} */
    public List<Cell> inClass(String ipcClass) {
        return jdbc.sql("""
                        with offer as (
                          select l.id as listing,
                                 plan->>'kind' as plan,
                                 coalesce(o.kind, 'OTHER') as sector,
                                 case when months is null then 'FIXED_END'
                                      when months < 36 then 'UNDER_36'
                                      when months < 60 then '36_TO_59'
                                      else 'FROM_60' end as term,
                                 case plan->>'kind'
                                      when 'LUMP_SUM' then (plan->>'amountFen')::bigint
                                      when 'ENTRY_PLUS_ROYALTY' then (plan->>'entryFen')::bigint
                                      when 'INSTALMENTS' then (select sum((i->>'amountFen')::bigint)::bigint
                                                               from jsonb_array_elements(plan->'instalments') i)
                                      when 'ROYALTY_SALES' then (plan->>'royaltyBasisPoints')::bigint
                                      when 'ROYALTY_PROFIT' then (plan->>'royaltyBasisPoints')::bigint
                                      when 'FREE' then 0 end as figure
                          from listing_desk l
                          cross join lateral (select variant->'feePlan' as plan,
                                                     (variant->>'termMonths')::int as months
                                              from (select l.document->'terms' as variant
                                                    union all
                                                    select jsonb_array_elements(l.document->'terms'->'alternatives')) variants) offered
                          join patent_desk p on p.id = l.patent_id
                          left join organisation_directory o on o.organisation_id = l.document->>'representativeId'
                          where l.document->>'announcedOn' is not null
                            and exists (select 1 from jsonb_array_elements_text(p.document->'ipcSymbols') s(symbol)
                                        where starts_with(s.symbol, :class)))
                        select plan,
                               case when grouping(sector) = 0 then sector end as sector,
                               case when grouping(term) = 0 then term end as term,
                               count(*) as n,
                               percentile_disc(0.25) within group (order by figure) as lower,
                               percentile_disc(0.5) within group (order by figure) as median,
                               percentile_disc(0.75) within group (order by figure) as upper
                        from offer
                        where figure is not null
                        group by grouping sets ((plan), (plan, sector), (plan, term))
                        having count(distinct listing) >= :least
                        order by plan, sector nulls first, term nulls first
                        """)
                .param("class", ipcClass)
                .param("least", LEAST)
                .query(Cell.class)
                .list();
    }
}
