-- The recordal of each licence, found by its licence, its parties and where it stands.
create table recordal_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    licence_id text not null,
    party_ids text[] not null,
    status text not null,
    status_since timestamptz not null,
    changed_at timestamptz not null);
create index recordal_desk_licence on recordal_desk (licence_id);
create index recordal_desk_status on recordal_desk (status, status_since, id);

-- The due list now waits for the recordal itself, no longer for its licence.
delete from due_item where what = 'RECORDAL_DUE';
