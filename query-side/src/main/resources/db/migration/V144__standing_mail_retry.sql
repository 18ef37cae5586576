-- How often in a row the mail of new pairs could not be made, and why: it waits longer each time, so that it holds up nobody.
alter table standing_reader add column failures integer not null default 0;
alter table standing_reader add column failure text;
