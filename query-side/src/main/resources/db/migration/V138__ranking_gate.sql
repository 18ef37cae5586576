-- Weights that may order the search: the last accepted serve. reason: FIRST (nothing served before), MEASURED (not worse, by the
-- replay), ACCEPTED (by a person, with a replay to look at). No read model: which weights served stays known.
create table ranking_weights (
    version varchar(60) primary key,
    meaning double precision not null,
    zh double precision not null,
    en double precision not null,
    words double precision not null,
    preferred double precision not null,
    least_zh double precision not null,
    least_en double precision not null,
    behind double precision not null,
    reason varchar(10) not null,
    accepted_by varchar(120),
    accepted_at timestamptz not null);
-- an exchange that has served before the gate was built served these
insert into ranking_weights select '2026-11-4', 1, 1, 0.4, 0.5, 0.2, 0.45, 0.3, 0.2, 'FIRST', null, now()
    where exists (select 1 from search_asked where weights = '2026-11-4');

-- The last replay of a candidate against what served, on real searches (OUTCOMES) and on the labelled set (LABELLED).
create table ranking_replay (
    served varchar(60) not null,
    candidate varchar(60) not null,
    -- hash of the candidate's numbers: a replay speaks for them, not for others under the same version
    numbers varchar(64) not null,
    source varchar(10) not null,
    searches integer not null,
    difference double precision not null,
    low double precision not null,
    high double precision not null,
    wins integer not null,
    losses integer not null,
    made_at timestamptz not null,
    primary key (served, candidate, source));

alter table ranking_report add column source varchar(10) not null default 'OUTCOMES';
-- kind of demands of the labelled set, e.g. zh; empty for the whole
alter table ranking_report add column part varchar(20) not null default '';
alter table ranking_report drop constraint ranking_report_pkey;
alter table ranking_report add primary key (run_on, weights, source, part);
