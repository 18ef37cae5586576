-- Introductions, found by broker, side, demand and queue; the credit ledger of brokers; the register of institutions.
create table match_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    broker_id text not null,
    enterprise_id text not null,
    owner_id text not null,
    patent_id text not null,
    demand_id text,
    status text not null,
    answer_by date not null,
    introduced_on date,
    concluded_on date,
    refusal text,
    commission_due boolean not null,
    for_office boolean not null,
    proposed_at timestamptz not null,
    first_reply_at timestamptz,
    changed_at timestamptz not null);
create index match_desk_broker on match_desk (broker_id, status, changed_at, id);
create index match_desk_enterprise on match_desk (enterprise_id, changed_at);
create index match_desk_owner on match_desk (owner_id, changed_at);
create index match_desk_patent on match_desk (patent_id);
create index match_desk_demand on match_desk (demand_id) where demand_id is not null;
create index match_desk_office on match_desk (changed_at, id) where for_office;

create table broker_credit (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    broker_id text not null,
    introduced_on date not null);
create index broker_credit_broker on broker_credit (broker_id, introduced_on, id);

create table institution_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    organisation_id text not null,
    waits_for_office boolean not null);
create index institution_desk_organisation on institution_desk (organisation_id, id);
