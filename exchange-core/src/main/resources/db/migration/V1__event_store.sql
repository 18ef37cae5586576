-- The log of everything that happened, and what the readers of the log keep about themselves.
-- Column names are those of Axon's JDBC schemas. Payloads are JSON in UTF-8, see the view below.

create table domainevententry (
    globalindex         bigserial    primary key,
    aggregateidentifier varchar(255) not null,
    sequencenumber      bigint       not null,
    type                varchar(255),
    eventidentifier     varchar(255) not null unique,
    metadata            bytea,
    payload             bytea        not null,
    payloadrevision     varchar(255),
    payloadtype         varchar(255) not null,
    timestamp           varchar(255) not null,
    unique (aggregateidentifier, sequencenumber)
);

-- Unused as long as aggregates are small; Axon wants to know the table.
create table snapshotevententry (
    aggregateidentifier varchar(255) not null,
    sequencenumber      bigint       not null,
    type                varchar(255) not null,
    eventidentifier     varchar(255) not null unique,
    metadata            bytea,
    payload             bytea        not null,
    payloadrevision     varchar(255),
    payloadtype         varchar(255) not null,
    timestamp           varchar(255) not null,
    primary key (aggregateidentifier, sequencenumber)
);

create table tokenentry (
    processorname varchar(255) not null,
    segment       integer      not null,
    token         bytea,
    tokentype     varchar(255),
    timestamp     varchar(255),
    owner         varchar(255),
    primary key (processorname, segment)
);

create table deadletterentry (
    deadletteridentifier varchar(255) primary key,
    processinggroup      varchar(255) not null,
    sequenceidentifier   varchar(511) not null,
    sequenceindex        bigint       not null,
    messagetype          varchar(255) not null,
    eventidentifier      varchar(255) not null,
    timestamp            varchar(255) not null,
    payloadtype          varchar(255) not null,
    payloadrevision      varchar(255),
    payload              bytea        not null,
    metadata             bytea,
    type                 varchar(255),
    aggregateidentifier  varchar(255),
    sequencenumber       bigint,
    tokentype            varchar(255),
    token                bytea,
    enqueuedat           varchar(255) not null,
    lasttouched          varchar(255),
    processingstarted    varchar(255),
    causetype            varchar(255),
    causemessage         varchar(1023),
    diagnostics          bytea,
    unique (processinggroup, sequenceidentifier, sequenceindex)
);
create index deadletterentry_touched on deadletterentry (processinggroup, lasttouched);

-- What happened stays as it was written. A correction is a further event.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'domainevententry is append-only: % refused', tg_op using errcode = 'restrict_violation';
end
$$;
create trigger history_is_append_only before update or delete on domainevententry
    for each row execute function refuse_change_of_history();
create trigger history_is_never_truncated before truncate on domainevententry
    for each statement execute function refuse_change_of_history();

-- The log as people read it.
create view stored_event as
select globalindex                              as position,
       aggregateidentifier                      as aggregate_id,
       sequencenumber                           as version,
       payloadtype                              as name,
       payloadrevision                          as revision,
       timestamp::timestamptz                   as stored_at,
       convert_from(payload, 'UTF8')::jsonb     as payload,
       convert_from(metadata, 'UTF8')::jsonb    as metadata
from domainevententry;
