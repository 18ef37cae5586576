-- Where a person wants mail for one part played. Personal data, in no event: deleting the row erases it.
create table mail_address (
  person_id varchar(120) not null,
  organisation_id varchar(120) not null,
  address varchar(254) not null,
  address_hash varchar(64) not null,
  language varchar(2) not null,
  entered_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (person_id, organisation_id)
);
create index mail_address_organisation on mail_address (organisation_id);

-- Topics a person wants no mail of, by link or by form.
create table mail_stop (
  person_id varchar(120) not null,
  organisation_id varchar(120) not null,
  topic varchar(80) not null,
  stopped_at timestamptz not null,
  primary key (person_id, organisation_id, topic)
);

-- Mails, put in the transaction of what they report. The key stays for ever, so that nothing is reported twice; subject and
-- text are cleared after the days of policy mail.kept-days.
create table mail_outbox (
  mail_id bigint generated always as identity primary key,
  mail_key varchar(200) not null unique,
  person_id varchar(120) not null,
  organisation_id varchar(120) not null,
  language varchar(2) not null,
  subject varchar(200),
  body text,
  topic varchar(80),
  question boolean not null,
  state varchar(10) not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  failure varchar(300),
  created_at timestamptz not null,
  ended_at timestamptz
);
create index mail_outbox_due on mail_outbox (next_attempt_at, mail_id) where state = 'WAITING';
create index mail_outbox_person on mail_outbox (person_id, organisation_id, mail_id);
create index mail_outbox_dead on mail_outbox (mail_id) where state = 'DEAD';
create index mail_outbox_uncleared on mail_outbox (ended_at) where body is not null;
