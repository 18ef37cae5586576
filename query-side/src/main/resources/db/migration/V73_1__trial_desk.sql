-- The trial and deferred fee of each licence that is paid after use, found by its licence and by its parties.
create table trial_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    licence_id text not null,
    party_ids text[] not null,
    status text not null,
    changed_at timestamptz not null);
create index trial_desk_licence on trial_desk (licence_id);
create index trial_desk_party on trial_desk using gin (party_ids);
