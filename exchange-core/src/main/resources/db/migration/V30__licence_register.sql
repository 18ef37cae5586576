-- One open licence for each taker and patent (LC-04), and the licences a register change touches.
-- Written in the transaction of the command; a row lives while the licence is awaited or in force.
create table licence_register (
    licence_id varchar(120) primary key,
    taker_id varchar(120) not null,
    patent_id varchar(120) not null,
    listing_id varchar(120) not null,
    constraint licence_register_one_per_taker unique (taker_id, patent_id)
);
create index licence_register_patent on licence_register (patent_id);
create index licence_register_listing on licence_register (listing_id);
