-- Spot checks, found by region, inspector and party; and the draws of each region.
create table spot_check_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    region text not null,
    applicant_id text not null,
    -- absent until the party was told
    inspector_id text,
    changed_at timestamptz not null);
create index spot_check_desk_region on spot_check_desk (region, changed_at, id);
create index spot_check_desk_party on spot_check_desk (applicant_id, changed_at, id);
create index spot_check_desk_inspector on spot_check_desk (inspector_id, changed_at, id) where inspector_id is not null;

create table spot_draw_desk (
    id text primary key,
    version bigint not null,
    document jsonb not null,
    region text not null,
    month text not null);
create index spot_draw_desk_region on spot_draw_desk (region, month, id);
