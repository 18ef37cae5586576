-- Open offers as they are compared, the demands each may answer, and how often introductions of a patent came to nothing.
create table standing_offer (
    patent_id text primary key,
    words text[] not null,
    document jsonb not null);
create index standing_offer_words on standing_offer using gin (words);

create table standing_match (
    id text primary key,
    demand_id text not null,
    demander_id text not null,
    patent_id text not null,
    owner_ids text[] not null,
    score integer not null,
    refused boolean not null,
    hidden boolean not null,
    found_at timestamptz not null,
    document jsonb not null);
create index standing_match_demand on standing_match (demand_id, score);
create index standing_match_patent on standing_match (patent_id, score);
create index standing_match_owner on standing_match using gin (owner_ids);

create table standing_refusal (
    patent_id text primary key,
    refusals integer not null);
