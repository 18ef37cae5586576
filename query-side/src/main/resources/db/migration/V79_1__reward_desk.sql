-- Reward plans, found by their unit, and those whose recipients and amounts are public.
create table reward_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    owner_id text not null,
    stage text not null,
    -- last day of a publicity that runs; absent otherwise
    public_until date,
    changed_at timestamptz not null);
create index reward_desk_owner on reward_desk (owner_id, changed_at, id);
create index reward_desk_public on reward_desk (public_until, id) where public_until is not null;
