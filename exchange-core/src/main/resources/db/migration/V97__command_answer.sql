-- What commands of requests with a key of their own gave back, written in the command's transaction: a request that is sent
-- again after its node died gets the same answer, whatever version it was sent on. Rows live as long as the keys, 30 days.
create table command_answer (
    request_key  char(64)     not null,
    command      varchar(120) not null,
    aggregate_id varchar(255) not null,
    version      bigint       not null,
    answered_at  timestamptz  not null,
    primary key (request_key, command, aggregate_id)
);
create index command_answer_age on command_answer (answered_at);
