-- The inventory of each owner, found by patent, by what was said of it, and by the enterprises it was pushed to.
create table inventory_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    patent_id text not null,
    owner_id text not null,
    status text not null,
    level integer,
    wishes text[] not null,
    answered_layer text,
    unanswered_from date,
    pushed_to text[] not null,
    changed_at timestamptz not null);
create unique index inventory_desk_patent on inventory_desk (owner_id, patent_id);
create index inventory_desk_pushed_to on inventory_desk using gin (pushed_to);
