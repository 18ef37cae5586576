-- What is known of each contract that counts or may come to count: the facts its movements are made of.
create table statistics_contract (
    registration_id text primary key,
    version bigint not null,
    seller_division text,
    buyer_division text,
    seller_nature text,
    buyer_nature text,
    contract_type text not null,
    sub_type text not null,
    technology_field text,
    ip_kind text,
    plan_source text,
    payment_mode text,
    open_licence boolean not null,
    total_fen bigint not null default 0,
    technology_fen bigint not null default 0,
    registered_on date);

-- Every act that changes a figure, once: sums by the day of the act are what was published, sums by the day of the registration are
-- what is known now. Nothing is ever updated here.
create table statistics_movement (
    registration_id text not null,
    version bigint not null,
    act text not null check (act in ('REGISTERED', 'AMENDED', 'CANCELLED', 'REVOKED')),
    acted_on date not null,
    registered_on date not null,
    position bigint not null,
    policy_version text not null,
    seller_division text,
    buyer_division text,
    seller_nature text,
    buyer_nature text,
    contract_type text not null,
    sub_type text not null,
    technology_field text,
    ip_kind text,
    plan_source text,
    payment_mode text,
    open_licence boolean not null,
    contracts integer not null,
    total_fen bigint not null,
    technology_fen bigint not null,
    primary key (registration_id, version));
create index statistics_movement_acted on statistics_movement (acted_on);
create index statistics_movement_registered on statistics_movement (registered_on);
