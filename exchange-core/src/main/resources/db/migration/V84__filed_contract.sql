-- Contracts that were filed and not accepted yet, so that the desk sees two filings of one contract before either is
-- accepted. They bind nothing: what binds is a row of contract_register. The rows of cases filed before this table
-- come from their events.
create table filed_contract (
    registration_id varchar(120) primary key,
    title           text not null,
    seller_id       varchar(120) not null,
    buyer_id        varchar(120) not null,
    signed_on       date not null,
    total_fen       bigint not null,
    patent_ids      text[] not null,
    document_hash   char(64) not null
);

insert into filed_contract
select aggregate_id, title, seller_id, buyer_id, signed_on, total_fen, patent_ids, document_hash
from (
    select f.aggregate_id,
        f.subject ->> 'title' as title,
        f.subject ->> 'sellerId' as seller_id,
        f.subject ->> 'buyerId' as buyer_id,
        (f.subject ->> 'signedOn')::date as signed_on,
        (f.subject ->> 'statedTotalFen')::bigint as total_fen,
        array(select jsonb_array_elements_text(f.subject -> 'patentIds')) as patent_ids,
        coalesce(f.subject ->> 'documentHash', (
            select t.payload ->> 'contentHash' from stored_event t
            where t.aggregate_id = f.aggregate_id and t.name = 'registration.DocumentAttached'
                and t.payload ->> 'documentKind' = 'CONTRACT_TEXT'
            order by t.version desc limit 1)) as document_hash
    from (
        select distinct on (aggregate_id) aggregate_id, payload -> 'subject' as subject
        from stored_event
        where name in ('registration.RegistrationOpened', 'registration.FormCompleted')
        order by aggregate_id, version desc
    ) f
    where exists (
            select 1 from stored_event s
            where s.aggregate_id = f.aggregate_id and s.name = 'registration.ApplicationSubmitted')
        and not exists (
            select 1 from stored_event e
            where e.aggregate_id = f.aggregate_id and e.name in (
                'registration.ApplicationAccepted', 'registration.ApplicationDeclined',
                'registration.ApplicationWithdrawn', 'registration.ApplicationLapsed'))
) filed
where document_hash is not null;

create index filed_contract_seller on filed_contract (seller_id);
create index filed_contract_buyer on filed_contract (buyer_id);
create index filed_contract_text on filed_contract (document_hash);
