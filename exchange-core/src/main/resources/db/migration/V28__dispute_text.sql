-- The words of claims, answers and proposals. They may speak of people, so they are no part of an event and can be erased.
create table dispute_text (
    dispute_id text not null,
    hash text not null,
    words text not null,
    written_at timestamptz not null,
    primary key (dispute_id, hash));
