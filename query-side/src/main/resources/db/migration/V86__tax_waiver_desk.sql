-- What taxpayers gave up of the VAT exemption, one row for each.
create table tax_waiver_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    taxpayer_id text not null unique);
