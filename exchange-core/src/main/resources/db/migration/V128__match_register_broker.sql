-- Introductions by their broker, for the yearly score of an institution.
alter table match_register add column broker_id varchar(120);
update match_register set broker_id = (
    select convert_from(payload, 'UTF8')::jsonb ->> 'brokerId' from domainevententry
    where aggregateidentifier = match_id and sequencenumber = 0);
create index match_register_broker on match_register (broker_id, introduced_on);
