-- Files of patents laid down for confirmation, and what became of each row; outcomes are written in the transaction of the
-- command that decides them. Unconfirmed files are dropped after a day.
create table import_batch (
    id varchar(100) primary key,
    owner_id varchar(120) not null,
    person_id varchar(120) not null,
    file_name varchar(200) not null,
    status varchar(20) not null,
    rows integer not null,
    content_hash char(64) not null,
    created_at timestamptz not null,
    changed_at timestamptz not null
);
create index import_batch_owner on import_batch (owner_id, created_at desc);
create index import_batch_under_way on import_batch (changed_at) where status in ('RUNNING', 'UNDOING');

create table import_row (
    batch_id varchar(100) not null references import_batch (id) on delete cascade,
    number integer not null,
    patent_number varchar(60),
    content text,
    cells text not null,
    status varchar(20) not null,
    codes text not null,
    primary key (batch_id, number)
);
create index import_row_status on import_row (batch_id, status, number);
