-- Each introduction that came to nothing for a reason of its patent counts once, however often its event is handled.
create table standing_refused_match (
    match_id text primary key,
    patent_id text not null);
create index standing_refused_match_patent on standing_refused_match (patent_id);
insert into standing_refused_match (match_id, patent_id)
    select id, patent_id from match_desk where refusal in ('PRICE', 'MATURITY', 'SCOPE', 'PAPERWORK');
drop table standing_refusal;
