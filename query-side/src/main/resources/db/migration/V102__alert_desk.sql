-- What each person follows now; found by the patents watched, and by whether a search is saved.
create table subscriber_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    watched_ids text[] not null,
    searching boolean not null,
    changed_at timestamptz not null);
create index subscriber_desk_watched on subscriber_desk using gin (watched_ids);
create index subscriber_desk_searching on subscriber_desk (id) where searching;

-- Offers as they were announced. matched_at: when the saved searches were asked about it; tried_at: when it was last looked for in
-- the search index.
create table alert_offer (
    listing_id varchar(120) primary key,
    patent_id varchar(120) not null,
    sequence bigint not null,
    happened_at timestamptz not null,
    matched_at timestamptz,
    tried_at timestamptz);
create index alert_offer_patent on alert_offer (patent_id, happened_at);
create index alert_offer_waiting on alert_offer (tried_at nulls first, happened_at) where matched_at is null;

-- What a person is told, once for each cause: no rebuilding of read models empties this table, and none tells anything twice.
-- cause: the event, for a watched patent; the listing, for a saved search (search_id is empty otherwise).
create table alert (
    alert_id bigint generated always as identity primary key,
    subscriber_id varchar(120) not null,
    person_id varchar(120) not null,
    organisation_id varchar(120) not null,
    search_id varchar(80) not null,
    cause varchar(120) not null,
    kind varchar(30) not null,
    patent_id varchar(120) not null,
    listing_id varchar(120),
    happened_at timestamptz not null,
    tell_at timestamptz not null,
    told_at timestamptz,
    void boolean not null default false,
    read_at timestamptz,
    unique (subscriber_id, search_id, cause));
create index alert_person on alert (subscriber_id, alert_id) where not void;
create index alert_unread on alert (subscriber_id) where read_at is null and not void;
create index alert_due on alert (tell_at, alert_id) where told_at is null;
