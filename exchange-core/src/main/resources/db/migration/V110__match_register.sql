-- One row an introduction. Of an enterprise and a patent one runs at a time, so that the credit for it is never in doubt.
create table match_register (
    match_id varchar(120) primary key,
    enterprise_id varchar(120) not null,
    owner_id varchar(120) not null,
    patent_id varchar(120) not null,
    demand_id varchar(120),
    introduced_on date,
    outcome_until date,
    running boolean not null);
create unique index match_register_pair on match_register (enterprise_id, patent_id) where running;
create index match_register_between on match_register (enterprise_id, owner_id, introduced_on);

-- Words written about introductions and institutions; events hold their hashes.
create table match_text (
    match_id varchar(120) not null,
    hash varchar(64) not null,
    words text not null,
    written_at timestamptz not null,
    primary key (match_id, hash));
create table institution_text (
    institution_id varchar(120) not null,
    hash varchar(64) not null,
    words text not null,
    written_at timestamptz not null,
    primary key (institution_id, hash));

-- Who was shown contacts, a row each time.
create table match_disclosure (
    id bigint generated always as identity primary key,
    match_id varchar(120) not null,
    person_id varchar(120) not null,
    organisation_id varchar(120) not null,
    about_id varchar(120) not null,
    shown_at timestamptz not null);
create index match_disclosure_match on match_disclosure (match_id, shown_at);

-- What a broker keeps beside its introductions.
create table broker_forecast (
    match_id varchar(120) primary key,
    broker_id varchar(120) not null,
    stage varchar(20),
    value_fen bigint,
    probability integer,
    next_contact_on date);
create index broker_forecast_broker on broker_forecast (broker_id);
create table broker_note (
    id bigint generated always as identity primary key,
    match_id varchar(120) not null,
    organisation_id varchar(120) not null,
    shared boolean not null,
    words text not null,
    written_at timestamptz not null);
create index broker_note_match on broker_note (match_id, id);
create table broker_task (
    id bigint generated always as identity primary key,
    match_id varchar(120) not null,
    words text not null,
    due_on date not null,
    done_at timestamptz);
create index broker_task_match on broker_task (match_id);
create table broker_rejection (
    broker_id varchar(120) not null,
    demand_id varchar(120) not null,
    patent_id varchar(120) not null,
    reason varchar(40) not null,
    rejected_at timestamptz not null,
    primary key (broker_id, demand_id, patent_id));
