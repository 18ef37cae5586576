-- The row of every listing that takers lock FOR SHARE and changes of the listing FOR UPDATE (Patent Law art. 51).
create table listing_register (
    listing_id        text primary key,
    patent_id         text    not null,
    owner_ids         jsonb   not null,
    representative_id text    not null,
    status            text    not null,
    live              boolean not null,
    terms             jsonb   not null,
    terms_version     integer not null,
    open              boolean not null,
    open_from         date,
    closed_from       date
);
-- OL-18: at most one live listing for each patent.
create unique index listing_register_one_live on listing_register (patent_id) where live;
