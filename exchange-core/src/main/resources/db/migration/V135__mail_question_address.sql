-- The address a question asks about: it goes there or nowhere, also when its person has entered another one meanwhile.
alter table mail_outbox add column address_hash varchar(64);
update mail_outbox set state = 'WITHHELD', ended_at = created_at where question and state = 'WAITING';
