-- What near matches of a contract are found by. Rows from before get what their case was last filed with.
alter table contract_register
    add column title text,
    add column seller_id varchar(120),
    add column buyer_id varchar(120),
    add column signed_on date,
    add column total_fen bigint,
    add column patent_ids text[];

update contract_register r
set title = filed.subject ->> 'title',
    seller_id = filed.subject ->> 'sellerId',
    buyer_id = filed.subject ->> 'buyerId',
    signed_on = (filed.subject ->> 'signedOn')::date,
    total_fen = (filed.subject ->> 'statedTotalFen')::bigint,
    patent_ids = array(select jsonb_array_elements_text(filed.subject -> 'patentIds'))
from (
    select distinct on (aggregate_id) aggregate_id, payload -> 'subject' as subject
    from stored_event
    where name in ('registration.RegistrationOpened', 'registration.FormCompleted')
    order by aggregate_id, version desc
) filed
where filed.aggregate_id = r.registration_id;

create index contract_register_seller on contract_register (seller_id);
create index contract_register_buyer on contract_register (buyer_id);
