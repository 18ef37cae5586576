-- Both sides of a comparison as they are compared; the search index is filled from them. Built anew from the log by group standing-match-v2.
drop table standing_offer;
create table standing_offer (
    patent_id text primary key,
    document jsonb not null);
create table standing_demand (
    demand_id text primary key,
    document jsonb not null);
truncate standing_match;
create index standing_match_demander on standing_match (demander_id, score);

-- Why something came of nothing: an introduction a side refused, or a pair a broker put aside. Each counts once, however often it is read.
drop table standing_refused_match;
create table standing_refusal (
    cause text primary key,
    demand_id text,
    patent_id text not null,
    reason text not null,
    by_side boolean not null,
    of_patent boolean not null,
    refused_at timestamptz not null);
create index standing_refusal_patent on standing_refusal (patent_id, demand_id);
