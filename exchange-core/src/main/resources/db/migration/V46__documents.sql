-- Files of a case. What they are and who names them; their bytes lie in document_chunk, or in an object store.
create table document_content (
    hash char(64) primary key,
    size_bytes bigint not null check (size_bytes > 0),
    media_type varchar(100) not null,
    scan varchar(20) not null,
    stored_at timestamptz not null
);
create index document_content_age on document_content (stored_at);

-- Written in the transaction of the command: a row is there exactly as long as an event names the content.
create table document_holder (
    holder varchar(120) not null,
    hash char(64) not null references document_content (hash),
    primary key (holder, hash)
);
create index document_holder_hash on document_holder (hash);

create table document_chunk (
    hash char(64) not null,
    number integer not null,
    bytes bytea not null,
    primary key (hash, number)
);
-- PDF, pictures and archives are packed already
alter table document_chunk alter column bytes set storage external;
