-- Public numbers of demands, counted within each year.
create table demand_number (
    year integer primary key,
    last integer not null);

-- What the hashes of a demand's words are salted with; erased with the words.
create table demand_salt (
    demand_id text primary key,
    salt text not null);
