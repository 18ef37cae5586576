-- The royalty account of each licence with a running share, found by its licence and by what its taker has to do.
create table royalty_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    licence_id text not null,
    taker_id text not null,
    -- first day on which a statement or a payment waits for the taker; absent when none does
    waits_from date,
    party_ids text[] not null,
    changed_at timestamptz not null);
create index royalty_desk_licence on royalty_desk (licence_id);
create index royalty_desk_waits on royalty_desk (taker_id, waits_from, id) where waits_from is not null;
