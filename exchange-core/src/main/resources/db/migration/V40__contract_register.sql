-- One live registration for each contract (R11). Written in the transaction of the command; a row lives from acceptance
-- until the case is refused, withdrawn or revoked.
create table contract_register (
    registration_id varchar(120) primary key,
    contract_key char(64) not null,
    document_hash char(64) not null,
    official_number char(16),
    constraint contract_register_one_per_contract unique (contract_key),
    constraint contract_register_one_per_document unique (document_hash),
    constraint contract_register_number unique (official_number)
);

-- Last serial given for each year, region and point. Whoever registers holds the row to the end of the command, so that
-- a failed registration gives its number back.
create table official_serial (
    year smallint not null,
    region char(4) not null,
    point char(2) not null,
    serial integer not null,
    primary key (year, region, point),
    constraint official_serial_six_digits check (serial between 1 and 999999)
);
