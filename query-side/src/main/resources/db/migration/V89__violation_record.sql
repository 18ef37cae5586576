-- Contracts that were or may be spot checked; an entry of the credit record is there as long as found_on is.
create table violation_record (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    registration_id text not null,
    organisation_id text not null,
    region text not null,
    -- absent while no violation was found, and once the finding was lifted
    found_on date,
    changed_at timestamptz not null);
create index violation_record_registration on violation_record (registration_id);
create index violation_record_organisation on violation_record (organisation_id, changed_at, id) where found_on is not null;
create index violation_record_region on violation_record (region, changed_at, id) where found_on is not null;
