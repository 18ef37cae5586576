-- Disputes over licences, found by licence, by party, and by where they stand.
create table dispute_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    licence_id text not null,
    party_ids text[] not null,
    status text not null,
    status_since timestamptz not null,
    changed_at timestamptz not null);
create index dispute_desk_licence on dispute_desk (licence_id, changed_at);
create index dispute_desk_parties on dispute_desk using gin (party_ids);
create index dispute_desk_status on dispute_desk (status, status_since, id);
