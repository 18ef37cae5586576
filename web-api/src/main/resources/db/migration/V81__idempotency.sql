-- Answers of API commands by the client's own key, so that a repeat gets the same answer. Rows live 30 days.
create table idempotency_key (
  organisation_id varchar(120) not null,
  idempotency_key varchar(120) not null,
  request_hash char(64) not null,
  started_at timestamptz not null,
  status integer,
  content_type varchar(200),
  headers text,
  body bytea,
  primary key (organisation_id, idempotency_key)
);
create index idempotency_key_age on idempotency_key (started_at);
