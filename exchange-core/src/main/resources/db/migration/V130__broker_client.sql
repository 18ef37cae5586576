-- Whom a broker works for, in portfolios of its own naming, and the written mandate. Rows, not events: they decide nothing.
create table broker_client (
    broker_id varchar(120) not null,
    organisation_id varchar(120) not null,
    portfolio varchar(60),
    mandate_reference varchar(60),
    mandate_from date,
    mandate_until date,
    mandate_words text,
    entered_at timestamptz not null,
    primary key (broker_id, organisation_id));
