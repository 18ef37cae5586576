-- The words of objections to a published price. They may speak of people, so they are no part of an event and can be erased.
create table objection_text (
    objection_id text primary key,
    listing_id text not null,
    words text not null,
    raised_at timestamptz not null);
create index objection_text_listing on objection_text (listing_id, raised_at, objection_id);
