-- Who is who, written in the transaction of the command that enters an organisation.
create table organisation_directory (
    organisation_id text primary key,
    credit_code     text not null unique,
    name_zh         text not null,
    name_en         text,
    kind            text not null,
    division_code   text not null,
    size            text
);
