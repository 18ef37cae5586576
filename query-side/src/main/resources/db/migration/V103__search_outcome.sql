-- What was searched for and shown. No account, no address: asker is a mark that changes every day and cannot be traced back.
-- words and query are absent for long texts, and cleared after the days of policy outcome.kept-days.
create table search_asked (
    search_id varchar(30) primary key,
    asked_at timestamptz not null,
    asker varchar(16) not null,
    words varchar(200),
    words_hash varchar(64) not null,
    query varchar(2000),
    fields text[] not null,
    regions text[] not null,
    total bigint not null,
    patent_ids text[] not null,
    listing_ids text[] not null,
    weights varchar(60) not null);
create index search_asked_at on search_asked (asked_at);
create index search_asked_empty on search_asked (words_hash, asked_at) where total = 0;

-- What followed: an offer opened, or the taking of it begun. The search is named by the random number in the address of the card.
create table search_followed (
    search_id varchar(30) not null,
    listing_id varchar(120) not null,
    step varchar(10) not null,
    followed_at timestamptz not null,
    primary key (search_id, listing_id, step));
create index search_followed_listing on search_followed (listing_id, step, followed_at);

-- Licences by offer, from the log: a read model.
create table licence_outcome (
    licence_id varchar(120) primary key,
    listing_id varchar(120) not null,
    notice_at timestamptz not null,
    formed_at timestamptz);
create index licence_outcome_formed on licence_outcome (listing_id, formed_at) where formed_at is not null;

-- One line a night, a set of searches and a ranking.
create table ranking_report (
    run_on date not null,
    weights varchar(60) not null,
    searches integer not null,
    ndcg double precision not null,
    ndcg_low double precision not null,
    ndcg_high double precision not null,
    recall double precision not null,
    reciprocal_rank double precision not null,
    made_at timestamptz not null,
    primary key (run_on, weights));
