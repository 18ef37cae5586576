-- Every version of every certificate as signed. Written in the transaction of the command that issues it.
create table certificate_register (
    official_number char(16) not null,
    version integer not null,
    registration_id varchar(120) not null,
    content text not null,
    content_hash char(64) not null,
    signature varchar(200) not null,
    key_id char(16) not null,
    issued_at timestamptz not null,
    revoked_on date,
    primary key (official_number, version)
);

-- The PDF of a version, made once: the first writer wins.
create table certificate_pdf (
    official_number char(16) not null,
    version integer not null,
    pdf bytea not null,
    pdf_hash char(64) not null,
    primary key (official_number, version),
    foreign key (official_number, version) references certificate_register (official_number, version)
);
