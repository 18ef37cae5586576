-- What a person calls a saved search and what it asks for; the events hold the hash. Dropping a search deletes its rows.
create table saved_search_text (
  search_id varchar(80) not null,
  hash varchar(64) not null,
  name varchar(100) not null,
  query varchar(20000) not null,
  written_at timestamptz not null,
  primary key (search_id, hash)
);
