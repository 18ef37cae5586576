-- Who is to hear of which pair, each once for ever; no rebuilding empties it. No organisation: the queue of brokers.
create table standing_news (
    news_id bigint generated always as identity primary key,
    demand_id text not null,
    patent_id text not null,
    organisation_id text not null,
    found_at timestamptz not null,
    unique (demand_id, patent_id, organisation_id));
create index standing_news_organisation on standing_news (organisation_id, news_id);
create index standing_news_found on standing_news (found_at);

-- How far the people of an organisation were asked whether they want to hear.
create table standing_asked (
    organisation_id text primary key,
    asked_up_to bigint not null);

-- What a person wants to hear, and how far it was told. A wish about being written to, so a row and no event.
create table standing_reader (
    person_id text not null,
    organisation_id text not null,
    frequency text not null,
    broker boolean not null,
    told_up_to bigint not null,
    due_at timestamptz,
    primary key (person_id, organisation_id));
create index standing_reader_due on standing_reader (due_at) where due_at is not null;
