-- Risk-compensation funds, the claims on them, and the lines of their account.
create table fund_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    changed_at timestamptz not null);
create table fund_claim_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    fund_id text not null,
    licence_id text not null,
    status text not null,
    -- day of the filing; the one that waits longest comes first
    filed_on date not null);
create index fund_claim_desk_fund on fund_claim_desk (fund_id, filed_on, id);
create index fund_claim_desk_licence on fund_claim_desk (licence_id);
create table fund_entry_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    fund_id text not null);
create index fund_entry_desk_fund on fund_entry_desk (fund_id, version);
