-- Facts of the patent register, written in the transaction of the command that records them.
-- A decision that relies on them reads FOR SHARE; recording a fact updates the row.
create table patent_register (
    patent_id text primary key,
    number    text,
    facts     jsonb not null
);
create index patent_register_number on patent_register (number);
