-- Who took which parked event out of a queue for good, and why. Written by the console in the transaction of the eviction.
create table dead_letter_eviction (
    eviction          bigint generated always as identity primary key,
    evicted_at        timestamptz  not null default now(),
    dead_letter_id    varchar(255) not null,
    processing_group  varchar(255) not null,
    sequence_id       varchar(511) not null,
    event_id          varchar(255) not null,
    event_name        varchar(255) not null,
    aggregate_id      varchar(255),
    aggregate_version bigint,
    cause             varchar(2000),
    reason            text         not null,
    operator          varchar(255) not null
);
