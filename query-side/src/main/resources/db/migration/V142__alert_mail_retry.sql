-- Mails about alerts that could not be made, by person and topic: the others are written, and these are tried again. No read model.
create table alert_mail_retry (
    subscriber_id varchar(120) not null,
    search_id varchar(80) not null,
    person_id varchar(120) not null,
    tries integer not null,
    failure varchar(300) not null,
    next_at timestamptz not null,
    primary key (subscriber_id, search_id));
