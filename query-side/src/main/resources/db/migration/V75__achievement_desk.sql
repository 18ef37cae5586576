-- Service achievements of public institutions, found by their unit, and those that lie idle.
create table achievement_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    owner_id text not null,
    stage text not null,
    -- first idle day while nothing was done with it; absent otherwise
    idle_since date,
    -- first day on which one of its patents is open to public implementation; absent otherwise
    candidate_since date,
    changed_at timestamptz not null);
create index achievement_desk_owner on achievement_desk (owner_id, changed_at, id);
create index achievement_desk_idle on achievement_desk (owner_id, idle_since, id) where idle_since is not null;
create index achievement_desk_candidates on achievement_desk (candidate_since, id) where candidate_since is not null;
