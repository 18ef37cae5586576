-- Demands, found by poster, by solver, by step, on the public list and by their words.
create table demand_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    demander_id text not null,
    solver_ids text[] not null,
    type text not null,
    status text not null,
    public boolean not null,
    industry text,
    section text,
    province text,
    budget_fen bigint,
    publish_to date,
    grams text[] not null,
    status_since timestamptz not null,
    changed_at timestamptz not null);
create index demand_desk_demander on demand_desk (demander_id, changed_at);
create index demand_desk_solvers on demand_desk using gin (solver_ids);
create index demand_desk_status on demand_desk (status, status_since, id);
create index demand_desk_grams on demand_desk using gin (grams);
