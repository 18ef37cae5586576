-- Defaults of organisations as found by the registrar, found by who answers for them; each until the last day it may be queried.
create table credit_record (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    listing_id text not null,
    organisation_id text not null,
    queryable_to date,
    changed_at timestamptz not null);
create index credit_record_organisation on credit_record (organisation_id, changed_at desc, id);
create index credit_record_listing on credit_record (listing_id);
