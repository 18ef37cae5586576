-- Books of the simulated bank. Written in the bank's own transactions, never in a command's.
create sequence bank_serial;

create table bank_reference (
    reference varchar(40) primary key,
    licence_id varchar(120) not null
);

create table bank_movement (
    serial bigint primary key,
    bank_reference varchar(40) not null unique,
    order_id varchar(200) unique,
    quoted_reference varchar(200) not null,
    licence_id varchar(120),
    direction varchar(10) not null check (direction in ('IN', 'REFUND')),
    amount_fen bigint not null check (amount_fen > 0),
    counterparty_id varchar(120) not null,
    value_at timestamptz not null,
    refund_of varchar(40) unique references bank_movement (bank_reference)
);
create index bank_movement_licence on bank_movement (licence_id);

-- A notice is made with its movement and stays until the exchange took note of it or refused it for good.
create table bank_notice (
    bank_reference varchar(40) primary key references bank_movement (bank_reference),
    due_at timestamptz not null,
    attempts integer not null default 0,
    settled_at timestamptz,
    outcome varchar(10) check (outcome in ('DELIVERED', 'REJECTED')),
    cause varchar(200)
);
create index bank_notice_pending on bank_notice (due_at) where settled_at is null;
