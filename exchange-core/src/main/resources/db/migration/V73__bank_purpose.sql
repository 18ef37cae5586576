-- A payment is for the conclusion of a licence, for a royalty period, or for a fee that was deferred.
alter table bank_reference add column purpose text not null default 'CONCLUSION';
update bank_reference set purpose = 'ROYALTY' where royalty_period > 0;
alter table bank_movement add column purpose text not null default 'CONCLUSION';
update bank_movement set purpose = 'ROYALTY' where royalty_period > 0;
