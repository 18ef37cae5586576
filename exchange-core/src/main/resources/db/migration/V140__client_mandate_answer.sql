-- What clients said to the mandates brokers name: one row an answer, the last one of a pair counts while the mandate has that hash.
create table client_mandate_answer (
    number bigint generated always as identity primary key,
    broker_id varchar(120) not null,
    organisation_id varchar(120) not null,
    mandate_hash varchar(64) not null,
    confirmed boolean not null,
    answered_by varchar(120) not null,
    answered_at timestamptz not null);
create index client_mandate_answer_pair on client_mandate_answer (broker_id, organisation_id, number desc);
-- SHA-256 of the signed document where the broker keeps it elsewhere
alter table broker_client add column mandate_document varchar(64);
create index broker_client_organisation on broker_client (organisation_id, broker_id) where mandate_reference is not null;
