-- Read models of the desks: a document, its version, and the columns it is found by. Rebuilt from the events at will.
create table patent_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    owner_ids text[] not null,
    changed_at timestamptz not null);
create index patent_desk_owners on patent_desk using gin (owner_ids);

create table listing_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    patent_id text not null,
    owner_ids text[] not null,
    status text not null,
    status_since timestamptz not null,
    changed_at timestamptz not null);
create index listing_desk_owners on listing_desk using gin (owner_ids);
create index listing_desk_patent on listing_desk (patent_id, changed_at, id);
create index listing_desk_status on listing_desk (status, status_since, id);

create table licence_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    listing_id text not null,
    patent_id text not null,
    party_ids text[] not null,
    status text not null,
    valid_from date,
    changed_at timestamptz not null);
create index licence_desk_parties on licence_desk using gin (party_ids);
create index licence_desk_listing on licence_desk (listing_id, changed_at, id);

create table registration_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    licence_id text,
    party_ids text[] not null,
    work_state text not null,
    limit_on date not null,
    changed_at timestamptz not null);
create index registration_desk_parties on registration_desk using gin (party_ids);
create index registration_desk_licence on registration_desk (licence_id);
create index registration_desk_queue on registration_desk (work_state, limit_on, id);

create table certificate_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    registration_id text not null,
    official_number text not null);
create index certificate_desk_registration on certificate_desk (registration_id);
create index certificate_desk_number on certificate_desk (official_number);
