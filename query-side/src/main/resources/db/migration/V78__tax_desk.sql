-- Tax preferences, found by contract and party; what was claimed for the tax body; what waits to be put right for its party.
create table tax_preference_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    registration_id text not null,
    party_id text not null,
    status text not null,
    claimed boolean not null,
    changed_at timestamptz not null);
create index tax_preference_desk_contract on tax_preference_desk (registration_id, party_id);
create index tax_preference_desk_party on tax_preference_desk (party_id, status);
create index tax_preference_desk_claimed on tax_preference_desk (changed_at, id) where claimed;
