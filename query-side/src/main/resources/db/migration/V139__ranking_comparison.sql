-- Comparisons of rankings that were asked for: one at a time, done by one node, begun anew when that node was stopped. compared: what
-- real searches say, with the searches that lose most; the row goes when the first of those searches does.
create table ranking_comparison (
    number bigint generated always as identity primary key,
    asked_by varchar(120) not null,
    asked_at timestamptz not null,
    began_at timestamptz,
    attempts integer not null default 0,
    ended_at timestamptz,
    outcome varchar(20),
    compared jsonb,
    check ((ended_at is null) = (outcome is null)));
create unique index ranking_comparison_one_at_a_time on ranking_comparison ((true)) where ended_at is null;
