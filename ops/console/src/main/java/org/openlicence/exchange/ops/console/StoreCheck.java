package org.openlicence.exchange.ops.console;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One statement that must find nothing.
 *
 * @param claim what holds when it finds nothing
 * @param table table it needs; a check whose table is not there has nothing to say
 * @param query gives {@code id} and {@code found} for each disagreement
 */
record StoreCheck(String claim, String table, String query) {
    private static final int SHOWN = 20;

    /** A disagreement: which thing, and what about it. */
    record Finding(String id, String found) {}

    boolean applies(JdbcClient sql) {
        return sql.sql("select to_regclass(:table) is not null")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    /** The first disagreements, 20 at most. */
    List<Finding> findings(JdbcClient sql) {
        return sql.sql("select id, found from (" + query + ") as disagreement order by id limit " + SHOWN)
                .query((row, n) -> new Finding(row.getString("id"), row.getString("found")))
                .list();
    }

    /** Every check of the log itself and of the registers against it. */
    static List<StoreCheck> all() {
        return List.of(
                new StoreCheck("sequence numbers of every aggregate run from 0 without holes", "domainevententry", """
                        select aggregateidentifier as id,
                               count(*) || ' events, numbers ' || min(sequencenumber) || ' to ' || max(sequencenumber) as found
                        from domainevententry group by aggregateidentifier
                        having min(sequencenumber) <> 0 or max(sequencenumber) <> count(*) - 1"""),
                new StoreCheck("the patent register has the patents of the log, no more", "patent_register", """
                        select coalesce(r.patent_id, e.aggregateidentifier) as id,
                               case when r.patent_id is null then 'in the log only' else 'in the register only' end as found
                        from patent_register r full join
                             (select aggregateidentifier from domainevententry
                              where sequencenumber = 0 and payloadtype in ('patent.PatentRegistered', 'patent.PatentImported')) e
                             on e.aggregateidentifier = r.patent_id
                        where r.patent_id is null or e.aggregateidentifier is null"""),
                new StoreCheck("the patent register says of every right what the log says", "patent_register", """
                        select patent_id as id, 'register ' || recorded || ', log ' || logged as found from (
                            select r.patent_id,
                                   concat_ws(' ', jsonb_array_length(r.facts->'annualFees'), jsonb_array_length(r.facts->'pledges'),
                                             jsonb_array_length(r.facts->'licences'), jsonb_array_length(r.facts->'suspensions'),
                                             r.facts->>'rightEndedOn') as recorded,
                                   concat_ws(' ',
                                             count(distinct e.payload->>'feeYear') filter (where e.name = 'patent.AnnualFeeFellDue'),
                                             count(distinct e.payload->>'pledgeNumber') filter (where e.name = 'patent.PledgeRegistered'),
                                             count(distinct e.payload->>'recordalNumber')
                                                 filter (where e.name = 'patent.LicenceInTermRecorded'),
                                             count(distinct e.payload->>'caseNumber')
                                                 filter (where e.name = 'patent.ProceedingsSuspended'),
                                             max(e.payload->>'endedOn') filter (where e.name = 'patent.RightEnded')) as logged
                            from patent_register r join stored_event e on e.aggregate_id = r.patent_id
                            group by r.patent_id, r.facts) both_sides
                        where recorded <> logged"""),
                new StoreCheck("the listing register has the listings of the log, no more", "listing_register", """
                        select coalesce(r.listing_id, e.aggregateidentifier) as id,
                               case when r.listing_id is null then 'in the log only' else 'in the register only' end as found
                        from listing_register r full join
                             (select aggregateidentifier from domainevententry
                              where sequencenumber = 0 and payloadtype = 'listing.ListingDrafted') e
                             on e.aggregateidentifier = r.listing_id
                        where r.listing_id is null or e.aggregateidentifier is null"""),
                new StoreCheck(
                        "every listing is live, suspended, opened and of that version in register and log alike",
                        "listing_register",
                        """
                        select listing_id as id, 'register ' || recorded || ', log ' || logged as found from (
                            select r.listing_id,
                                   concat_ws(' ', r.live, r.status = 'SUSPENDED', r.terms_version, r.open_from) as recorded,
                                   concat_ws(' ',
                                             count(*) filter (where e.name in ('listing.ListingWithdrawn', 'listing.ListingEnded',
                                                 'listing.ListingExpired', 'listing.ListingAbandoned')) = 0,
                                             (array_agg(e.name order by e.version desc)
                                                 filter (where e.name in ('listing.ListingSuspended', 'listing.ListingResumed',
                                                     'listing.WithdrawalFiled', 'listing.ListingWithdrawn', 'listing.ListingEnded',
                                                     'listing.ListingExpired')))[1] is not distinct from 'listing.ListingSuspended',
                                             1 + count(*) filter (where e.name = 'listing.TermsRevised'),
                                             max(e.payload->>'announcedOn') filter (where e.name = 'listing.ListingAnnounced')
                                            ) as logged
                            from listing_register r join stored_event e on e.aggregate_id = r.listing_id
                            group by r.listing_id, r.live, r.status, r.terms_version, r.open_from) both_sides
                        where recorded <> logged"""),
                new StoreCheck(
                        "the licence register has the awaited and running licences of the log, no more",
                        "licence_register",
                        """
                        select coalesce(r.licence_id, e.licence_id) as id,
                               case when r.licence_id is null then 'open in the log, not in the register'
                                    when e.licence_id is null then 'in the register, not open in the log'
                                    else 'other taker, patent or listing' end as found
                        from licence_register r full join
                             (select n.aggregate_id as licence_id, n.payload->>'takerId' as taker_id,
                                     n.payload->>'patentId' as patent_id, n.payload->>'listingId' as listing_id
                              from stored_event n where n.name in ('licence.NoticeServed', 'licence.ContractConcluded')
                              and not exists (
                                  select 1 from domainevententry over_now where over_now.aggregateidentifier = n.aggregate_id
                                  and over_now.payloadtype in ('licence.NoticeLapsed', 'licence.LicenceCompleted',
                                      'licence.LicenceEnded', 'licence.FormationCorrected'))) e
                             on e.licence_id = r.licence_id
                        where r.licence_id is null or e.licence_id is null or r.taker_id <> e.taker_id
                              or r.patent_id <> e.patent_id or r.listing_id is distinct from e.listing_id"""),
                new StoreCheck(
                        "the contract register has the numbers of the registrations that stand",
                        "contract_register",
                        """
                        select coalesce(r.registration_id, e.registration_id) as id,
                               'register ' || coalesce(r.official_number, 'none') || ', log ' || coalesce(e.official_number, 'none')
                                   as found
                        from (select registration_id, official_number from contract_register where official_number is not null) r
                        full join
                             (select n.aggregate_id as registration_id, n.payload->>'officialNumber' as official_number
                              from stored_event n where n.name = 'registration.ContractRegistered' and not exists (
                                  select 1 from domainevententry over_now where over_now.aggregateidentifier = n.aggregate_id
                                  and over_now.payloadtype in ('registration.RegistrationRevoked', 'registration.RegistrationCancelled'))) e
                             on e.registration_id = r.registration_id
                        where r.official_number is distinct from e.official_number"""),
                new StoreCheck(
                        "the filed contracts are the cases filed and not accepted, no more", "filed_contract", """
                        select coalesce(r.registration_id, e.registration_id) as id,
                               case when r.registration_id is null then 'filed in the log, not in the register'
                                    else 'in the register, not filed in the log' end as found
                        from filed_contract r full join
                             (select registration_id from (
                                  select distinct on (aggregate_id) aggregate_id as registration_id, name
                                  from stored_event
                                  where name in ('registration.ApplicationSubmitted', 'registration.ApplicationAccepted',
                                      'registration.ApplicationDeclined', 'registration.ApplicationWithdrawn',
                                      'registration.ApplicationLapsed', 'registration.RecheckReversed')
                                  order by aggregate_id, version desc) last_of
                              where name = 'registration.ApplicationSubmitted'
                                 or name = 'registration.RecheckReversed' and not exists (
                                      select 1 from domainevententry taken where taken.aggregateidentifier = registration_id
                                      and taken.payloadtype = 'registration.ApplicationAccepted')) e
                             on e.registration_id = r.registration_id
                        where r.registration_id is null or e.registration_id is null"""),
                new StoreCheck(
                        "official numbers of every year, region and point run from 1 without gaps",
                        "official_serial",
                        """
                        select coalesce(given.prefix, kept.prefix) as id,
                               'given ' || coalesce(given.numbers, 0) || ', highest ' || coalesce(given.highest, 0) || ', kept '
                                   || coalesce(kept.serial, 0) as found
                        from (select left(number, 10) as prefix, count(distinct number) as numbers, max(right(number, 6)::integer) as highest
                              from (select payload->>'officialNumber' as number from stored_event
                                    where name = 'registration.ContractRegistered') registered
                              group by left(number, 10)) given
                        full join
                             (select to_char(year, 'FM0000') || region || point as prefix, serial from official_serial) kept
                             on kept.prefix = given.prefix
                        where given.numbers is distinct from given.highest or given.highest is distinct from kept.serial"""),
                new StoreCheck(
                        "the certificate register has the certificates of the log as signed",
                        "certificate_register",
                        """
                        select coalesce(r.official_number || ' ' || r.version, e.official_number || ' ' || e.version) as id,
                               case when r.version is null then 'in the log only' when e.version is null then 'in the register only'
                                    else 'contents, hash, signature or standing differ' end as found
                        from certificate_register r full join
                             (select i.payload->>'officialNumber' as official_number, (i.payload->>'version')::integer as version,
                                     i.payload->>'content' as content, i.payload->>'contentHash' as content_hash,
                                     i.payload->>'signature' as signature,
                                     (select case s.name when 'certificate.CertificateRevoked' then 'REVOKED'
                                                         when 'certificate.CertificateCancelled' then 'CANCELLED'
                                                         when 'certificate.CertificateSuspended' then 'SUSPENDED'
                                                         else 'VALID' end
                                      from stored_event s where s.aggregate_id = i.aggregate_id
                                            and s.name not in ('certificate.CertificateSuperseded', 'certificate.AmountDisclosureChosen')
                                      order by s.version desc limit 1) as standing
                              from stored_event i where i.name = 'certificate.CertificateIssued') e
                             on e.official_number = r.official_number and e.version = r.version
                        where r.version is null or e.version is null or r.content <> e.content or r.content_hash <> e.content_hash
                              or r.signature <> e.signature or r.standing <> e.standing"""),
                new StoreCheck("the daily roots are those the log signed", "certificate_root", """
                        select coalesce(r.day::text, e.day) as id,
                               case when r.day is null then 'in the log only' when e.day is null then 'in the register only'
                                    else 'statement or signature differ' end as found
                        from certificate_root r full join
                             (select payload->>'day' as day, payload->>'statement' as statement, payload->>'signature' as signature
                              from stored_event where name = 'certificatelog.DailyRootSigned') e
                             on e.day = r.day::text
                        where r.day is null or e.day is null or r.statement <> e.statement or r.signature <> e.signature"""));
    }
}
