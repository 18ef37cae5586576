-- How a certificate stands, and since which legal day. Versions issued before are valid, or were revoked.
alter table certificate_register
    add column standing varchar(20) not null default 'VALID',
    add column standing_since date;
update certificate_register set standing = 'REVOKED', standing_since = revoked_on where revoked_on is not null;
alter table certificate_register drop column revoked_on;
