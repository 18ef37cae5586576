-- Which version of a read model in the search index serves, and which is being filled. Every node looks here.
create table read_model_slot (
    read_model text primary key,
    live text not null check (live in ('BLUE', 'GREEN')),
    building text check (building in ('BLUE', 'GREEN') and building <> live),
    automatic boolean not null,
    live_hash text not null,
    building_hash text,
    changed_at timestamptz not null);
