-- The log of certificates: one leaf for each certificate event, in the order of the store, and a signed root for each day.
create table certificate_log_leaf (
    leaf bigint primary key,
    event_id varchar(255) not null unique,
    leaf_hash char(64) not null unique
);

-- Written in the transaction of the command that signs.
create table certificate_root (
    day date primary key,
    size bigint not null,
    root_hash char(64) not null,
    statement text not null,
    signature varchar(200) not null,
    key_id char(16) not null,
    consistency text[] not null,
    signed_at timestamptz not null
);

-- Why a day has no root. Leaves may be missing or altered, so nothing refers to them.
create table certificate_root_refusal (
    id bigint generated always as identity primary key,
    day date not null,
    problem varchar(40) not null,
    leaf bigint,
    refused_at timestamptz not null
);

-- All certificate events are read once a day, and they are few among all.
create index certificate_event_position on domainevententry (globalindex) where payloadtype like 'certificate.%';
