-- Saved searches that could not be asked about an offer: the others went on, and these are asked again. No read model.
-- next_at: absent when it was given up.
create table alert_retry (
    search_id varchar(80) not null,
    listing_id varchar(120) not null,
    subscriber_id varchar(120) not null,
    tries integer not null,
    failure varchar(300) not null,
    next_at timestamptz,
    primary key (search_id, listing_id));
create index alert_retry_due on alert_retry (next_at) where next_at is not null;
