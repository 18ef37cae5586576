-- Negotiations, found by their parties.
create table negotiation_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    patent_id text not null,
    party_ids text[] not null,
    status text not null,
    changed_at timestamptz not null);
create index negotiation_desk_parties on negotiation_desk using gin (party_ids);
create index negotiation_desk_patent on negotiation_desk (patent_id);

-- A negotiated licence has no listing.
alter table licence_desk alter column listing_id drop not null;
