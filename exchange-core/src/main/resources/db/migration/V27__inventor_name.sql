-- Whom the pseudonyms of inventors stand for. Personal data: here only, never in an event, and deleted for good when erased.
create table inventor_name (
    person_id text primary key,
    owner_id text not null,
    known_as text not null,
    unique (owner_id, known_as));
