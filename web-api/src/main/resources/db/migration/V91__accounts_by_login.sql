-- A person may hold several sign-in accounts, one for each part played; rules that ask for another person (REG-04) see one and
-- the same. Erasing a person deletes every row of the pseudonym.
alter table account drop constraint account_pkey;
alter table account drop constraint account_login_key;
alter table account add constraint account_pkey primary key (login);
create index account_person on account (person_id);
