-- The row of every demand, written with the command that changes it.
create table demand_register (
    demand_id text primary key,
    status text not null,
    row jsonb not null);
create index demand_register_status on demand_register (status, demand_id);

-- Words of demands, solutions, questions and reasons. They may be secret or speak of people, so they are no part of an event and can be erased.
create table demand_text (
    demand_id text not null,
    hash text not null,
    words text not null,
    written_at timestamptz not null,
    primary key (demand_id, hash));

-- Who opened the sealed part of a demand.
create table demand_sealed_reading (
    demand_id text not null,
    organisation_id text not null,
    person_id text not null,
    read_at timestamptz not null);
create index demand_sealed_reading_demand on demand_sealed_reading (demand_id, read_at);
