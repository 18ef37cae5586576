-- A reference stands for what is due at conclusion (0), or for the royalty of one period of the licence.
alter table bank_reference add column royalty_period integer not null default 0 check (royalty_period >= 0);
alter table bank_movement add column royalty_period integer not null default 0 check (royalty_period >= 0);
