-- People who may sign in. The only table with personal data (login, display name): deleting a row erases the person,
-- events keep the pseudonym person_id.
create table account (
  person_id varchar(120) primary key,
  login varchar(80) not null unique,
  password_hash varchar(200) not null,
  organisation_id varchar(120) not null,
  organisation_name varchar(300) not null,
  roles varchar(200) not null,
  display_name varchar(120) not null,
  enabled boolean not null default true,
  created_at timestamptz not null
);

-- Failed sign-ins by login and by address, so that every node slows a guesser down alike. Keys are hashes.
create table login_throttle (
  throttle_key varchar(64) primary key,
  failures integer not null,
  last_failure_at timestamptz not null,
  blocked_until timestamptz
);
