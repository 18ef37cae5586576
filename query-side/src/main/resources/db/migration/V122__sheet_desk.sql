-- The technology sheet of each patent as its owners last wrote it.
create table sheet_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    described_at timestamptz not null);
