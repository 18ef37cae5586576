-- Words are grouped by themselves while they are kept; a hash of a few words tells them to whoever tries words.
drop index search_asked_empty;
alter table search_asked drop column words_hash;
-- Subclass of the IPC of the offers nearest to a search that found nothing and named none; absent where nothing is near.
alter table search_asked add column likely_field varchar(4);
create index search_asked_empty on search_asked (asked_at) where total = 0;
create index search_followed_at on search_followed (followed_at);
